/** Thresholds chosen by scores, and the figures they reach. */
import { TOPIC_IDS } from '../../playbook/types';
import { TOPICS } from '../../review/context';
import { contracts, first, targets } from './rows';

/**
 * A false alarm costs more than a miss: below 1, precision weighs more. In Chinese, where false alarms are few, papers not
 * seen before lost more passages by a stricter one than they were spared alarms.
 */
const BETA = { en: 0.7, zh: 1 };
/** The corpus' own labels set the thresholds before ours. */
const GIVEN = 50;
/** How much F1 a stricter threshold may cost. */
const HAIR = { en: 0.003, zh: 0.001 };

export const LANGUAGES = ['en', 'zh'] as const;
/** The threshold of each topic that serves best, and what it reaches. */
export function judge(
  scores: readonly Float64Array[],
  of: readonly number[],
): { at: number[][]; f1: number[][] } {
  const at: number[][] = [];
  const f1: number[][] = [];
  for (const [l, language] of LANGUAGES.entries()) {
    at[l] = [];
    f1[l] = [];
    const beta = BETA[language];
    const held = of.filter((d) => contracts[d]!.language === language);
    for (let t = 0; t < TOPICS; t++) {
      const points: { score: number; is: boolean; weight: number }[] = [];
      for (const d of held)
        for (let line = 0; line < contracts[d]!.lines.length; line++) {
          const target = targets[t]![first[d]! + line]!;
          if (target >= 0)
            points.push({
              score: scores[d]![line * TOPICS + t]!,
              is: target === 1,
              weight: contracts[d]!.own ? 1 : GIVEN,
            });
        }
      points.sort((a, b) => b.score - a.score);
      const positives = points.reduce((sum, point) => sum + (point.is ? point.weight : 0), 0);
      let [hits, flagged, best] = [0, 0, 0];
      const values: number[] = [];
      for (const { is, weight } of points) {
        flagged += weight;
        if (is) hits += weight;
        const value = ((1 + beta) * hits) / (flagged + beta * positives);
        values.push(value);
        best = Math.max(best, value);
      }
      // The strictest threshold that is as good as the best but for a hair: it flags least.
      const i = values.findIndex((value) => value >= best - HAIR[language]);
      const threshold = i < 0 ? 0 : (points[i]!.score + (points[i + 1]?.score ?? points[i]!.score)) / 2;
      f1[l]![t] = best;
      at[l]![t] = Math.max(-3, Math.min(2.5, threshold));
    }
  }
  return { at, f1 };
}
/** F1 of each topic with given thresholds. */
export function reached(
  scores: readonly Float64Array[],
  of: readonly number[],
  at: readonly (readonly number[])[],
): number[][] {
  return LANGUAGES.map((language, l) =>
    TOPIC_IDS.map((_, t) => {
      let [hits, flagged, positives] = [0, 0, 0];
      for (const d of of.filter((held) => contracts[held]!.language === language))
        for (let line = 0; line < contracts[d]!.lines.length; line++) {
          const target = targets[t]![first[d]! + line]!;
          if (target < 0) continue;
          const on = scores[d]![line * TOPICS + t]! > at[l]![t]!;
          if (target === 1) positives++;
          if (on) flagged++;
          if (on && target === 1) hits++;
        }
      return (2 * hits) / (flagged + positives);
    }),
  );
}
export function print(title: string, f1: number[][]): void {
  for (const [l, language] of LANGUAGES.entries())
    console.log(
      `${title} ${language}: macro F1 ${(f1[l]!.reduce((a, b) => a + b, 0) / TOPICS).toFixed(3)}  ${f1[l]!.map((x) => x.toFixed(2)).join(' ')}`,
    );
}

/** Paragraphs nobody would flag that the thresholds flag, per thousand. */
export function flagsOf(
  scores: readonly Float64Array[],
  of: readonly number[],
  at: readonly (readonly number[])[],
): number {
  let [clean, flagged] = [0, 0];
  for (const d of of) {
    const { lines, core, borderline, language } = contracts[d]!;
    for (let line = 0; line < lines.length; line++) {
      if (core[line]!.size + borderline[line]!.size > 0) continue;
      clean++;
      const least = at[LANGUAGES.indexOf(language)]!;
      if (TOPIC_IDS.some((_, t) => scores[d]![line * TOPICS + t]! > least[t]!)) flagged++;
    }
  }
  return (1000 * flagged) / clean;
}
