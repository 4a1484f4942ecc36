/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import type { Contract, Target } from '../../src/word/api';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import type { HostOptions, WordHost } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';

declare const openWord: (bytes: Uint8Array, options?: HostOptions) => WordHost;

const word = createWordDocument();
let host: WordHost;
let contract: Contract;
async function open(blocks: readonly BlockSpec[], options: HostOptions = {}): Promise<void> {
  host = openWord(buildDocx(blocks), options);
  const read = await word.read();
  if (!read.ok) throw new Error(read.failure.kind);
  contract = read.value;
  host.syncs = 0;
}
const target = (paragraph: number, start: number, end: number): Target => ({
  span: { paragraph, start, end },
  paragraphText: contract.paragraphs[paragraph]!.text,
});
const wordsAt = (paragraph: number, words: string, nth = 0): Target => {
  const { text } = contract.paragraphs[paragraph]!;
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return target(paragraph, start, start + words.length);
};
const selected = (): [number, number, string] => {
  const { start } = host.document.selection;
  return [
    host.document.paragraphs().indexOf(start.paragraph),
    start.offset,
    host.document.textOf(host.document.selection),
  ];
};
const plain = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `Vendor may use the data ${i}. Vendor may keep it.`);

afterEach(() => expect(host.hostFaults).toEqual([]));

test.each([10, 5000])('words among %i paragraphs are selected in one sync', async (count) => {
  await open(plain(count));
  expect(await word.jumpTo(wordsAt(7, 'may', 1))).toEqual({ ok: true, value: undefined });
  expect(selected()).toEqual([7, 34, 'may']);
  expect(host.syncs).toBe(1);
});

test.each([
  ['Chinese', '乙方应在三十日内通知甲方，并在三十日内删除数据。', '三十日', 1],
  ['words that stand there again and again', 'data, then data, then no data', 'data', 1],
  ['words that end the paragraph and stood in it before', 'the data is data', 'data', 1],
  ['capitals and small letters', 'Data, data and DATA', 'DATA', 0],
  ['straight and curly quotes', '“AI” is "AI" here', '"AI"', 0],
  ['signs that a search reads otherwise', 'a ^p fee? (5*) [x] {1}', '(5*) [x]', 0],
])('%s', async (_name, text, words, nth) => {
  await open(['Before.', text]);
  await word.jumpTo(wordsAt(1, words, nth));
  const [place, start, got] = selected();
  expect([place, got]).toEqual([1, words]);
  expect(start).toBe(wordsAt(1, words, nth).span.start);
});

test.each([
  ['words over the length of a search', `${'Long words. '.repeat(40)}End.`, 0, 400],
  ['words with a tab in them', 'Fees\tare due.', 0, 8],
  ['words that no needle tells from earlier ones', 'a data a data a data', 16, 20],
  ['the whole paragraph', 'Fees are due.', 0, 13],
])('%s: the paragraph is selected, in one sync', async (_name, text, start, end) => {
  await open(['Before.', text]);
  await word.jumpTo(target(1, start, end));
  expect(selected()).toEqual([1, 0, text]);
  expect(host.syncs).toBe(1);
});

test('in a paragraph with deletions the paragraph is selected, in one sync', async () => {
  await open(REDLINED);
  await word.jumpTo(wordsAt(2, 'ten days'));
  expect(selected().slice(0, 2)).toEqual([2, 0]);
  expect(host.syncs).toBe(1);
});

test.each([
  ['1.6', 2],
  ['1.4', 4],
])(
  'where Word finds no Chinese, the paragraph is selected (WordApi %s, %i syncs)',
  async (wordApi, syncs) => {
    await open(['前文。', '乙方应删除数据。'], { wordApi });
    // Some Chinese text Word on Windows does not find: as if it had been asked for words that are not there.
    const { prototype } = Word.Paragraph;
    const { search } = prototype;
    const deaf = jest.spyOn(prototype, 'search').mockImplementation(function (this: Word.Paragraph) {
      return search.call(this, '不在此处');
    });
    expect(await word.jumpTo(wordsAt(1, '删除'))).toEqual({ ok: true, value: undefined });
    expect(deaf).toHaveBeenCalled();
    deaf.mockRestore();
    expect(selected()).toEqual([1, 0, '乙方应删除数据。']);
    expect(host.syncs).toBe(syncs);
  },
);

test.each(['1.6', '1.4'])('a paragraph that moved is found again (WordApi %s)', async (wordApi) => {
  await open(['One.', 'Two.', 'Vendor may use the data.'], { wordApi });
  const there = wordsAt(2, 'the data');
  host.document.deleteParagraph(host.document.paragraphs()[0]!);
  expect(await word.jumpTo(there)).toMatchObject({ ok: true });
  expect(selected()).toEqual([1, 15, 'the data']);
});

test.each(['1.6', '1.4'])(
  'one that reads otherwise, or is gone, is refused (WordApi %s)',
  async (wordApi) => {
    await open(['One.', 'Two.', 'Three.'], { wordApi });
    const [one, three] = [target(0, 0, 3), target(2, 0, 5)];
    host.document.insertText(host.document.paragraphs()[0]!, 0, 'No ');
    host.document.deleteParagraph(host.document.paragraphs()[2]!);
    expect(await word.jumpTo(one)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
    expect(await word.jumpTo(three)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
  },
);

test('a jump writes nothing, whatever fails', async () => {
  await open(REDLINED);
  const before = host.document.xml();
  for (const kind of ['before', 'midway', 'lost'] as const)
    for (const k of [1, 2, 3]) {
      host.failAtSync(k, kind);
      await word.jumpTo(wordsAt(9, '三十日'));
    }
  host.failAtSync(99);
  expect(host.document.xml()).toBe(before);
  expect(host.saved).toBe(true);
});
