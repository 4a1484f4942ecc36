import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDocx } from '../../src/workbench/document/build';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const run = (...args: string[]) =>
  spawnSync(
    process.execPath,
    [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('src', 'tools', 'review.ts'), ...args],
    {
      encoding: 'utf8',
    },
  );

const TEXT = 'Security\nVendor shall notify Customer of a security breach within 48 hours.\n';

test('prints what the scorer reads, for text and .docx alike', () => {
  const text = file('a.txt', TEXT);
  const word = file('a.docx', buildDocx(TEXT.trim().split('\n')));
  const { stdout, status } = run('--json', text, word);
  expect(status).toBe(0);
  const [first, second] = JSON.parse(stdout) as {
    file: string;
    facts: Record<string, unknown>;
    topics: unknown[];
    context: unknown;
  }[];
  expect(first!.facts['3.breach_notice_hours']).toEqual({ value: 48, paragraphs: [2], quote: '48 hours' });
  expect(first!.topics).toHaveLength(8);
  expect(first!.context).toMatchObject({ kind: { value: 'not-a-contract' }, paper: { value: 'unknown' } });
  expect({ ...second, file: '' }).toEqual({ ...first, file: '' });
});

test('a file that cannot be read is named with the reason; the others are still reviewed', () => {
  const good = file('b.txt', TEXT);
  const broken = file('broken.docx', 'no zip at all');
  const { stdout, stderr, status } = run(good, broken, join(folder, 'nowhere.docx'));
  expect(status).toBe(1);
  expect(stderr).toContain('broken.docx: not a .docx file');
  expect(stderr).toContain('nowhere.docx: no such file');
  expect(stdout).toContain('customer: Customer; vendor: Vendor');
  expect(stdout).toContain('3.breachNotice: met 48 of 72 hours “48 hours”');
});
