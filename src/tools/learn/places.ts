/** How much each neighbour counts: learned from scores of words that have not seen the contract. */
import {
  CONTEXT_SIZE,
  inContext,
  look,
  surveyOf,
  TOPICS,
  type Scores,
  type Survey,
} from '../../review/context';
import { learn, type Example, type Settings } from './ftrl';
import { first, seats, targets } from './rows';

const PLACES: Settings = { l1: 0.05, l2: 1, rate: 0.03, rounds: 12 };

export function learnPlaces(from: readonly number[], scores: readonly Scores[]): Float64Array {
  const held: Example[] = [];
  const seen = new Float64Array(CONTEXT_SIZE);
  for (const d of from) {
    const survey = surveyOf(seats[d]!, scores[d]!.own);
    for (let t = 0; t < TOPICS; t++) {
      const features = Int32Array.from({ length: CONTEXT_SIZE * 2 }, (_, k) =>
        k < CONTEXT_SIZE ? k : k + CONTEXT_SIZE * t,
      );
      for (let line = 0; line < seats[d]!.length; line++) {
        const target = targets[t]![first[d]! + line]!;
        if (target < 0) continue;
        look(seats[d]!, scores[d]!, survey, line, t, seen);
        held.push({
          features,
          values: Float32Array.from([...seen, ...seen]),
          target: target === 1 ? 1 : 0,
        });
      }
    }
  }
  const weights = learn(held, CONTEXT_SIZE * (TOPICS + 1), PLACES);
  return Float64Array.from(
    { length: CONTEXT_SIZE * TOPICS },
    (_, i) => weights[i % CONTEXT_SIZE]! + weights[i + CONTEXT_SIZE]!,
  );
}
export function scorePlaces(weights: Float64Array, d: number, words: Scores): Float64Array {
  const survey: Survey = surveyOf(seats[d]!, words.own);
  const seen = new Float64Array(CONTEXT_SIZE);
  const scores = new Float64Array(words.own.length);
  for (let line = 0; line < seats[d]!.length; line++)
    for (let t = 0; t < TOPICS; t++) {
      look(seats[d]!, words, survey, line, t, seen);
      scores[line * TOPICS + t] = inContext(weights, t, seen);
    }
  return scores;
}
