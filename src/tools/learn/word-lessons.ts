/** Word weights learned from some contracts, and the scores of others by them. Plain data in and out. */
import { scoresOf, TOPICS, type Scores } from '../../review/context';
import { learn, type Example, type Settings } from './ftrl';

/** Paragraphs of all contracts in a row; `first`: where each contract begins, and where the last one ends. */
export interface Material {
  readonly size: number;
  readonly first: readonly number[];
  /** By contract: how much its paragraphs count. */
  readonly counts: readonly number[];
  /** Features of each paragraph, and of each sentence of a paragraph of more than one. */
  readonly wholes: readonly Int32Array[];
  readonly sentences: readonly (readonly Int32Array[])[];
  /** By topic: 1 on it, 0 not, −1 neither taught nor scored. */
  readonly targets: readonly Int8Array[];
}
/** Contracts, by number: learn from these, then score those. */
export interface Lesson {
  readonly from: readonly number[];
  readonly of: readonly number[];
}
export interface Learned {
  /** By topic. */
  readonly weights: readonly Float64Array[];
  readonly scores: ReadonlyMap<number, Scores>;
}

const WORDS: Settings = { l1: 1.5, l2: 1, rate: 0.1, rounds: 12 };
/** Sentences taught by themselves after so many rounds, and how much they count beside the paragraphs. */
const BY_SENTENCE = { after: 4, best: 0.5, others: 0.2 };

export function taught(material: Material, { from, of }: Lesson): Learned {
  const weights = learnWords(material, from);
  return { weights, scores: new Map(of.map((d) => [d, scored(material, weights, d)])) };
}

const sumOf = (weights: Float64Array, features: Int32Array): number => {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += weights[features[k]!]!;
  return sum;
};

/**
 * Topic by topic. A long paragraph is on a topic for one of its sentences: after some rounds that one is taught by
 * itself, and so is every sentence of a paragraph that is not on the topic.
 */
function learnWords(
  { first, counts, size, wholes, sentences, targets }: Material,
  from: readonly number[],
): Float64Array[] {
  const read = from.flatMap((d) =>
    Array.from({ length: first[d + 1]! - first[d]! }, (_, line) => ({
      x: first[d]! + line,
      weight: counts[d]!,
    })),
  );
  return targets.map((target) => {
    const firm = read.filter(({ x }) => target[x]! >= 0);
    const is = (x: number): 0 | 1 => (target[x] === 1 ? 1 : 0);
    const paragraphs = firm.map(({ x, weight }): Example => ({
      features: wholes[x]!,
      target: is(x),
      weight,
    }));
    return learn(paragraphs, size, WORDS, {
      after: BY_SENTENCE.after,
      examples: (weights) =>
        firm.flatMap(({ x }) => {
          const each = sentences[x]!;
          if (is(x) === 0 || each.length === 0)
            return each.map((features): Example => ({ features, target: 0, weight: BY_SENTENCE.others }));
          const sums = each.map((features) => sumOf(weights, features));
          const features = each[sums.indexOf(Math.max(...sums))]!;
          return [{ features, target: 1 as const, weight: BY_SENTENCE.best }];
        }),
    });
  });
}

function scored({ first, wholes, sentences }: Material, weights: readonly Float64Array[], d: number): Scores {
  const [begin, end] = [first[d]!, first[d + 1]!];
  const scores = scoresOf(end - begin);
  for (let x = begin; x < end; x++)
    for (let t = 0; t < TOPICS; t++) {
      const at = (x - begin) * TOPICS + t;
      const whole = (scores.own[at] = sumOf(weights[t]!, wholes[x]!));
      const each = sentences[x]!.map((features) => sumOf(weights[t]!, features));
      scores.best[at] = each.length > 0 ? Math.max(...each) : whole;
    }
  return scores;
}
