/** Contracts of our own that the tests of this room work on. */
import type { BlockSpec } from '../../src/workbench/document/build';

export const REDLINED: readonly BlockSpec[] = [
  { style: 'Title', runs: [{ text: 'Services Agreement' }] },
  { style: 'Heading1', runs: [{ text: 'Security' }] },
  {
    style: 'Clause',
    runs: [
      { text: 'Vendor shall notify Customer within ' },
      { text: 'five', deleted: 'Opposing Counsel' },
      { text: 'ten', inserted: 'Opposing Counsel' },
      { text: ' days', bold: true },
      { text: ' of an incident. It shall keep records.' },
    ],
  },
  { style: 'Clause', runs: [{ text: 'Reports are ', highlight: 'yellow' }, { text: 'shared on request.' }] },
  {
    rows: [
      ['Severity', 'Response'],
      ['Critical', '1 hour'],
    ],
  },
  { style: 'Heading1', runs: [{ text: '数据' }] },
  { style: 'Clause', runs: [{ text: '乙方应在三十日内删除客户数据。' }] },
  '',
  'Signed by the parties.',
];
