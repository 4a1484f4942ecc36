/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import type { Contract } from '../../src/word/api';
import { buildDocx, type BlockSpec, type BuildOptions } from '../../src/workbench/document/build';
import type { HostOptions, WordHost } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';

declare const openWord: (bytes: Uint8Array, options?: HostOptions) => WordHost;

const word = createWordDocument();
let host: WordHost;
const open = (blocks: readonly BlockSpec[], options: BuildOptions & HostOptions = {}): WordHost =>
  (host = openWord(buildDocx(blocks, options), options));
async function read(): Promise<Contract> {
  const result = await word.read();
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}
afterEach(() => expect(host.hostFaults).toEqual([]));

describe('the text', () => {
  test('deletions are left out, numbers and table places are told', async () => {
    open(REDLINED);
    const { paragraphs } = await read();
    expect(paragraphs[2]).toEqual({
      text: 'Vendor shall notify Customer within ten days of an incident. It shall keep records.',
      number: '1.1',
      hasInsertions: true,
    });
    expect(paragraphs[1]).toEqual({ text: 'Security', number: '1.', outlineLevel: 1 });
    expect(paragraphs[6]).toEqual({ text: 'Critical', cell: { table: 0, row: 1, column: 0 } });
  });

  test('a mere deletion is no insertion', async () => {
    open([{ runs: [{ text: 'Fees are ' }, { text: 'not ', deleted: 'A' }, { text: 'due.' }] }]);
    expect((await read()).paragraphs).toEqual([{ text: 'Fees are due.' }]);
  });

  test('two tables in a row, and a table after text, are told apart', async () => {
    open([{ rows: [['a'], ['b']] }, { rows: [['c']] }, 'text', { rows: [['d']] }]);
    const tables = (await read()).paragraphs.flatMap(({ cell }) => (cell ? [cell.table] : []));
    expect(tables).toEqual([0, 0, 1, 2]);
  });

  test('an empty document is one empty paragraph', async () => {
    open(['']);
    expect((await read()).paragraphs).toEqual([{ text: '' }]);
  });

  test.each([
    [10, '1.6'],
    [5000, '1.6'],
    [10, '1.4'],
    [5000, '1.4'],
  ])('%i paragraphs cost one sync, two where one is revised (WordApi %s)', async (count, wordApi) => {
    const plain = Array.from({ length: count }, (_, i) => `Paragraph ${i}.`);
    open(
      [
        '',
        ...plain,
        {
          rows: [
            [' a ', ''],
            ['b\tc', 'd'],
          ],
        },
      ],
      { wordApi },
    );
    expect((await read()).paragraphs).toHaveLength(count + 5);
    expect(host.syncs).toBe(1);
    open([...plain, { runs: [{ text: 'Fees are due.' }, { text: ' Now.', inserted: 'A' }] }], { wordApi });
    expect((await read()).paragraphs[count]).toEqual({ text: 'Fees are due. Now.', hasInsertions: true });
    expect(host.syncs).toBe(2);
  });

  test('words put in the place of the same words are seen for what they are', async () => {
    open([
      { runs: [{ text: 'Fees are ' }, { text: 'due.', deleted: 'A' }, { text: 'due.', inserted: 'A' }] },
    ]);
    expect((await read()).paragraphs).toEqual([{ text: 'Fees are due.' }]);
    expect(host.syncs).toBe(2);
  });

  test('reading writes nothing and leaves the document unmodified', async () => {
    open(REDLINED);
    const before = host.document.xml();
    await read();
    expect(host.document.xml()).toBe(before);
    expect(host.saved).toBe(true);
  });
});

describe('the fingerprint', () => {
  test('is the same for the same text, whatever it looks like, and another for another text', async () => {
    open(['Fees are due.', '费用到期。']);
    const first = (await read()).fingerprint;
    open([
      { runs: [{ text: 'Fees are due.', bold: true }] },
      { style: 'Clause', runs: [{ text: '费用到期。' }] },
    ]);
    expect((await read()).fingerprint).toBe(first);
    open(['Fees are due.', '费用到期！']);
    expect((await read()).fingerprint).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{14}$/);
  });
});

describe('parts that are not read', () => {
  const part = (tag: string, text: string) =>
    `<w:${tag} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:${tag}>`;

  test('are named where they hold text', async () => {
    open(['Text.', { runs: [{ text: 'More.', textBox: 'In a box.' }] }], {
      parts: {
        'word/header1.xml': part('hdr', ' '),
        'word/header2.xml': part('hdr', '机密'),
        'word/footer1.xml': part('ftr', 'Page'),
        'word/footnotes.xml': part('footnotes', 'Save as agreed.'),
        'word/endnotes.xml': part('endnotes', ''),
      },
    });
    expect((await read()).unread).toEqual(['footer', 'footnotes', 'header', 'textBoxes']);
  });

  test('are none in an ordinary file, nor are they guessed where Word gives no copy', async () => {
    open(['Text.']);
    expect((await read()).unread).toEqual([]);
    open(['Text.'], {
      parts: { 'word/header1.xml': part('hdr', 'Draft') },
      requirements: { CompressedFile: '0.9' },
    });
    expect((await read()).unread).toEqual([]);
  });

  test('a copy that never comes does not hold up the reading for long', async () => {
    open(['Text.']);
    const stuck = jest.spyOn(Office.context.document, 'getFileAsync').mockImplementation(() => undefined);
    jest.useFakeTimers();
    const reading = read();
    await jest.advanceTimersByTimeAsync(5000);
    jest.useRealTimers();
    expect(await reading).toMatchObject({ paragraphs: [{ text: 'Text.' }], unread: [] });
    expect(stuck).toHaveBeenCalledTimes(1);
  });
});

describe('what cannot be written', () => {
  test('a protected document is told', async () => {
    open(['Text.'], { protection: 'readOnly' });
    expect((await read()).locked).toBe('protected');
  });

  test('one that takes tracked edits is not locked', async () => {
    open(['Text.'], { protection: 'trackedChanges' });
    host.setTracking('TrackAll');
    expect((await read()).locked).toBeUndefined();
  });

  test('a read-only document is told, an open one is not locked', async () => {
    open(['Text.']);
    expect((await read()).locked).toBeUndefined();
    host.document.readOnly = true;
    expect((await read()).locked).toBe('readOnly');
  });
});

describe('failures', () => {
  for (const kind of ['before', 'midway', 'lost'] as const)
    for (const k of [1, 2])
      test(`sync ${k} fails (${kind}): a typed failure, the document as it was`, async () => {
        open(REDLINED);
        const before = host.document.xml();
        host.failAtSync(k, kind, 'ActivityLimitReached');
        expect(await word.read()).toMatchObject({
          ok: false,
          failure: { kind: kind === 'lost' ? 'connection' : 'busy' },
        });
        expect(host.document.xml()).toBe(before);
      });
});
