/** Contracts of our own that the tests of this room work on. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildDocx, type BlockSpec, type BuildOptions } from '../../src/workbench/document/build';

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

/** A field, in the words of the file: its result is text that a reader sees. */
const FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF cap </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9.2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** A link into the document, and the words it stands on. */
const LINK = '<w:hyperlink w:anchor="annex"><w:r><w:t>Annex A</w:t></w:r></w:hyperlink>';

/** A contract in whose runs `[field]` and `[link]` are what they say. */
export function withField(blocks: readonly BlockSpec[], options?: BuildOptions): Uint8Array {
  const files = unzipSync(buildDocx(blocks, options));
  let xml = strFromU8(files['word/document.xml']!);
  for (const [name, held] of [
    ['[field]', FIELD],
    ['[link]', LINK],
  ] as const)
    xml = xml.replaceAll(name, `</w:t></w:r>${held}<w:r><w:t xml:space="preserve">`);
  files['word/document.xml'] = strToU8(xml);
  return zipSync(files);
}

/** What makes highlighting hard: others' highlights on some words, revisions, a field, a table, Chinese. */
export function mixedContract(): Uint8Array {
  return withField([
    ...REDLINED,
    {
      runs: [
        { text: 'The cap of Section [field] ', bold: true },
        { text: 'twelve', highlight: 'green', inserted: 'Opposing Counsel' },
        { text: ' months', highlight: 'yellow' },
        { text: ' of fees does not app' },
        { text: 'ly', highlight: 'cyan', italic: true },
        { text: ' to data.' },
      ],
    },
    {
      runs: [
        { text: '供应商的' },
        { text: '责任', highlight: 'yellow' },
        { text: '以十二个月', deleted: 'Opposing Counsel' },
        { text: '的费用为限' },
        { text: '。', highlight: 'green' },
      ],
    },
    { runs: [{ text: 'All of this is green.', highlight: 'green' }] },
    { runs: [{ text: '', inserted: 'Opposing Counsel' }] },
  ]);
}
