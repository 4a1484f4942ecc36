/** What the learner makes of contracts in which one feature alone tells the topic. */
import { TOPICS } from '../../src/review/context';
import { taught, type Material } from '../../src/tools/learn/word-lessons';

const [ALWAYS, TELLING, OTHER, NOISE] = [0, 1, 2, 3];
const CONTRACTS = 6;
/** Each contract: a paragraph that tells, one of noise, and one whose second sentence alone tells. */
const wholes: Int32Array[] = [];
const sentences: Int32Array[][] = [];
const is: number[] = [];
for (let d = 0; d < CONTRACTS; d++) {
  wholes.push(Int32Array.of(ALWAYS, TELLING), Int32Array.of(ALWAYS, OTHER, NOISE));
  wholes.push(Int32Array.of(ALWAYS, OTHER, NOISE, TELLING));
  sentences.push([], [], [Int32Array.of(ALWAYS, OTHER, NOISE), Int32Array.of(ALWAYS, TELLING)]);
  is.push(1, 0, 1);
}
const material: Material = {
  size: 4,
  first: Array.from({ length: CONTRACTS + 1 }, (_, d) => 3 * d),
  counts: Array.from({ length: CONTRACTS }, () => 1),
  wholes,
  sentences,
  targets: Array.from({ length: TOPICS }, (_, t) => Int8Array.from(is, (on) => (t === 0 ? on : -1))),
};
const lesson = { from: [0, 1, 2, 3], of: [4, 5] };

test('the feature that tells gets the weight, and the same at every run', () => {
  const { weights } = taught(material, lesson);
  expect(weights[0]![TELLING]).toBeGreaterThan(0.5);
  expect(weights[0]![TELLING]).toBeGreaterThan(weights[0]![OTHER]! + 0.5);
  expect(taught(material, lesson).weights).toEqual(weights);
  // Of a topic nobody judged nothing is learned.
  expect([...weights[1]!]).toEqual([0, 0, 0, 0]);
});

test('contracts left out are scored whole, and by their best sentence', () => {
  const { scores } = taught(material, lesson);
  expect([...scores.keys()]).toEqual(lesson.of);
  const { own, best } = scores.get(4)!;
  const [telling, noise, mixed] = [0, TOPICS, 2 * TOPICS] as const;
  expect(own[telling]).toBeGreaterThan(own[noise]!);
  expect(best[telling]).toBe(own[telling]);
  expect(best[mixed]).toBe(best[telling]);
  expect(best[mixed]).toBeGreaterThan(own[mixed]!);
});

test('a contract that counts for more is followed where two differ', () => {
  const differing = (counts: readonly number[]): number => {
    const targets = material.targets.map((target, t) =>
      t > 0 ? target : target.map((on, x) => (x < 3 ? on : 1 - on)),
    );
    const { weights } = taught({ ...material, counts, targets }, { from: [0, 1], of: [] });
    return weights[0]![TELLING]!;
  };
  expect(differing([8, 1, 1, 1, 1, 1])).toBeGreaterThan(0);
  expect(differing([1, 8, 1, 1, 1, 1])).toBeLessThan(0);
});
