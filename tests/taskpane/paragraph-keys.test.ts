import fc from 'fast-check';
import type { ContractParagraph } from '../../src/review/types';
import { keepKeys, keyOf } from '../../src/taskpane/paragraph-keys';

const contractOf = (texts: readonly string[]): ContractParagraph[] => texts.map((text) => ({ text }));
const keysOf = (paragraphs: readonly ContractParagraph[]): number[] => paragraphs.map(keyOf);

test('an edited paragraph keeps its key, an inserted one gets its own, those below keep theirs', () => {
  const former = contractOf(['A', 'B', 'C']);
  const [a, b, c] = keysOf(former);
  const edited = contractOf(['A', 'B and more', 'C']);
  keepKeys(former, edited);
  expect(keysOf(edited)).toEqual([a, b, c]);
  const longer = contractOf(['A', 'New', 'B and more', 'C']);
  keepKeys(edited, longer);
  const [first, added, ...rest] = keysOf(longer);
  expect([first, ...rest]).toEqual([a, b, c]);
  expect([a, b, c]).not.toContain(added);
  const shorter = contractOf(['A', 'C']);
  keepKeys(longer, shorter);
  expect(keysOf(shorter)).toEqual([a, c]);
});

test('whatever the edit, no two paragraphs share a key', () => {
  const texts = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const former = contractOf(before);
      const now = contractOf(after);
      keepKeys(former, now);
      expect(new Set(keysOf(now)).size).toBe(now.length);
    }),
  );
});
