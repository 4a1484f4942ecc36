/** What the scanner names of a paragraph sentence by sentence is what it names of each sentence by itself. */
import fc from 'fast-check';
import { Scanner } from '../../src/review/reading/scanner';
import { atOnce } from '../../src/review/slices';

const SEED = 20261127;
const vocabulary = {
  phrases: ['customer data', 'service', '数据', '服务'],
  concepts: [
    ['train', 'training', '训练'],
    ['model', '模型'],
    ['delete', '删除'],
  ],
};
const scanner = atOnce(Scanner.inSlices(vocabulary));

/** Rows by sentence; a row of words that open the paragraph is left out. */
function saidOf(text: string): number[][] {
  scanner.scan(text, false);
  const { said, starts, pairRows } = scanner;
  return starts
    .slice(1)
    .map((end, s) => [...said.subarray(starts[s], end)].filter((row) => row >= pairRows || row % 3 === 0));
}

const filler = {
  en: 'and the parties agree on this as they sit',
  zh: '双方就本项工作另行商定并且书面记下来了',
};
const WORDS = {
  en: ['customer data', 'service', 'train', 'model', 'delete', 'vendor'],
  zh: ['数据', '服务', '训练', '模型', '删除', '乙方'],
};
test.each([
  ['en', '. '],
  ['zh', '。'],
] as const)('sentences of a paragraph are read as they are alone (%s)', (language, stop) => {
  const sentence = fc
    .array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 5 })
    .map((words) => `${filler[language]} ${words.join(' ')}${stop}`);
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
      const alone = sentences.flatMap((text) => saidOf(text)).filter((rows) => rows.length > 0);
      expect(saidOf(sentences.join('')).filter((rows) => rows.length > 0)).toEqual(alone);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('a row said in two sentences is named once for the paragraph, once for each sentence', () => {
  const sentence = 'We keep all of the customer data in one place of ours. ';
  expect(saidOf(sentence.repeat(2))).toEqual([saidOf(sentence)[0], saidOf(sentence)[0]]);
  scanner.scan(sentence.repeat(2), false);
  const once = scanner.rows.subarray(0, scanner.count);
  expect(new Set(once).size).toBe(once.length);
});

test('a short sentence goes with the next', () => {
  expect(saidOf('No. We train the model.')).toHaveLength(1);
});
