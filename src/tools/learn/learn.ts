/**
 * `npm run learn`: learns from the labelled contracts how much each phrase, concept and neighbour counts for each
 * topic, prints the figures on contracts left out in turn, and writes src/playbook/rules/weights.ts. The table
 * holds words and numbers; no text of the contracts enters it: a phrase is kept only if so many contracts share it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conceptNames, conceptWords } from '../../playbook/rules/words-of';
import { TOPIC_IDS } from '../../playbook/types';
import {
  CONTEXT,
  CONTEXT_SIZE,
  inContext,
  look,
  scoresOf,
  surveyOf,
  TOPICS,
  type Scores,
  type Survey,
  type Seat,
} from '../../review/context';
import { review } from '../../review';
import { fold } from '../../review/reading/fold';
import { FIGURE, Reader } from '../../review/reading/reader';
import { isHan } from '../../review/reading/signs';
import { Scanner } from '../../review/reading/scanner';
import { STOPPED, Words } from '../../review/reading/word-numbers';
import { inRoles, rolesOf } from '../../review/roles';
import { seatOf } from '../../review/seat';
import { atOnce } from '../../review/slices';
import { structureOf } from '../../review/structure';
import { loadCorpus } from './corpus';
import { learn, type Example, type Settings } from './ftrl';

/** A phrase counts only if at least so many contracts have it. */
const SHARED_BY = 12;
const FOLDS = 8;
const WORDS: Settings = { l1: 1.5, l2: 1, rate: 0.1, rounds: 12 };
/** Sentences taught by themselves after so many rounds, and how much they count beside the paragraphs. */
const BY_SENTENCE = { after: 4, best: 0.5, others: 0.2 };
const PLACES: Settings = { l1: 0.05, l2: 1, rate: 0.03, rounds: 12 };
const CORPUS = join('..', 'shared', 'corpus');
const READINGS = join('src', 'tools', 'learn', 'readings');
const WRITTEN = join('src', 'tools', 'learn', 'written');
/** A false alarm costs more than a miss: below 1, precision weighs more. */
const BETA = 0.6;
/** The corpus' own labels set the thresholds before ours. */
const GIVEN = 50;
/** How much F1 a stricter threshold may cost. */
const HAIR = 0.003;
/** The left-out figures do not fall below these. */
const LEAST_LEFT_OUT = { en: 0.905, zh: 0.9 };
/** Steps of a weight in the table. */
const STEP = 20;

if (!existsSync(CORPUS)) {
  console.log(`!! ${CORPUS} is not there: nothing was learned, nothing left out.`);
  process.exit();
}
const contracts = loadCorpus(CORPUS, READINGS, WRITTEN);
const all = contracts.map((_, d) => d);
interface Row {
  readonly contract: number;
  readonly line: number;
}
const rows: Row[] = contracts.flatMap((held, contract) => held.lines.map((_, line) => ({ contract, line })));
const first: number[] = [];
contracts.forEach((_, d) => first.push(d === 0 ? 0 : first[d - 1]! + contracts[d - 1]!.lines.length));
const places = contracts.map((held) => structureOf(held.lines.map((text) => ({ text }))));
/** Lines as the review reads them. */
const read = contracts.map(({ lines }) => {
  const roles = rolesOf(review(lines.map((text) => ({ text }))).context.parties);
  return lines.map((line) => inRoles(line, roles));
});

function sharedPhrases(): string[] {
  const known = new Words();
  const reader = new Reader(known);
  const figure = known.add(FIGURE);
  const holders = new Map<string, Set<number>>();
  const words = new Map<number, string>();
  for (const { contract, line } of rows) {
    const text = read[contract]![line]!;
    reader.read(text, true);
    const spelled = (k: number): string => fold(text.slice(reader.from[k], reader.to[k]), reader.marks).text;
    for (let s = 0; s < reader.tokens; s++) {
      const han = isHan(spelled(s).charCodeAt(0));
      let key = '';
      for (let e = s; e < reader.tokens && e < s + (han ? 4 : 3); e++) {
        const hash = reader.word[e]!;
        if (hash === STOPPED) break;
        const word = spelled(e);
        const shortest = words.get(hash);
        if (
          shortest === undefined ||
          word.length < shortest.length ||
          (word.length === shortest.length && word < shortest)
        )
          words.set(hash, word);
        key += (key === '' ? '' : ' ') + hash;
        if (han && e === s) continue;
        let held = holders.get(key);
        if (!held) holders.set(key, (held = new Set()));
        held.add(contract);
      }
    }
  }
  const spoken = (key: string): string =>
    key.split(' ').reduce((text, hash) => {
      const word = Number(hash) === figure ? '0' : words.get(Number(hash))!;
      return (
        text +
        (text !== '' && !/^[\u3400-\u9fff]$/.test(word)
          ? ' '
          : text !== '' && !/[\u3400-\u9fff]$/.test(text)
            ? ' '
            : '') +
        word
      );
    }, '');
  return [...holders]
    .filter(([, held]) => held.size >= SHARED_BY)
    .map(([key]) => spoken(key))
    .sort();
}

const phrases = sharedPhrases();
const scanner = atOnce(Scanner.inSlices({ phrases, concepts: conceptWords }));
/** Rows of the table, then: always, English, Chinese, heading. */
const SIZE = scanner.size + 4;
const seats: Seat[][] = [];
/** Features of each paragraph, and of each sentence of a paragraph of more than one. */
const wholes: Int32Array[] = [];
const sentences: (readonly Int32Array[])[] = [];
for (const { contract, line } of rows) {
  const { lines } = contracts[contract]!;
  const place = places[contract]![line]!;
  scanner.scan(read[contract]![line]!, place.isHeading);
  const { isChinese: chinese, length } = scanner.reader;
  (seats[contract] ??= []).push(seatOf({ text: lines[line]! }, place, { chinese, length }, lines[line - 1]));
  const always = [scanner.size, scanner.size + (chinese ? 2 : 1)];
  if (place.isHeading) always.push(scanner.size + 3);
  const { rows: found, count, said, starts } = scanner;
  wholes.push(Int32Array.from([...found.subarray(0, count), ...always]));
  sentences.push(
    starts.length === 2
      ? []
      : starts.slice(1).map((end, s) => Int32Array.from([...said.subarray(starts[s], end), ...always])),
  );
}
const targets = TOPIC_IDS.map((topic) =>
  Int8Array.from(rows, ({ contract, line }) => {
    const { core, borderline } = contracts[contract]!;
    return core[line]!.has(topic) ? 1 : borderline[line]!.has(topic) ? -1 : 0;
  }),
);

const ofContracts = (held: readonly number[]): number[] =>
  held.flatMap((d) => contracts[d]!.lines.map((_, line) => first[d]! + line));

const sumOf = (weights: Float64Array, features: Int32Array): number => {
  let sum = 0;
  for (const f of features) sum += weights[f]!;
  return sum;
};

/**
 * Word weights, topic by topic. A long paragraph is on a topic for one of its sentences: after some rounds that one
 * is taught by itself, and so is every sentence of a paragraph that is not on the topic.
 */
function learnWords(from: readonly number[]): Float64Array[] {
  const xs = ofContracts(from);
  return TOPIC_IDS.map((_, t) => {
    const taught = xs.filter((x) => targets[t]![x]! >= 0);
    const target = (x: number): 0 | 1 => (targets[t]![x] === 1 ? 1 : 0);
    return learn(
      taught.map((x) => ({ features: wholes[x]!, target: target(x) })),
      SIZE,
      WORDS,
      {
        after: BY_SENTENCE.after,
        examples: (weights) =>
          taught.flatMap((x) => {
            const each = sentences[x]!;
            if (target(x) === 0 || each.length === 0)
              return each.map((features): Example => ({ features, target: 0, weight: BY_SENTENCE.others }));
            const sums = each.map((features) => sumOf(weights, features));
            const features = each[sums.indexOf(Math.max(...sums))]!;
            return [{ features, target: 1 as const, weight: BY_SENTENCE.best }];
          }),
      },
    );
  });
}
function scoreWords(weights: readonly Float64Array[], of: readonly number[], into: Scores[]): void {
  for (const d of of) {
    const { lines } = contracts[d]!;
    const { own, best } = (into[d] = scoresOf(lines.length));
    for (let line = 0; line < lines.length; line++)
      for (let t = 0; t < TOPICS; t++) {
        const x = first[d]! + line;
        const whole = (own[line * TOPICS + t] = sumOf(weights[t]!, wholes[x]!));
        const each = sentences[x]!.map((features) => sumOf(weights[t]!, features));
        best[line * TOPICS + t] = each.length > 0 ? Math.max(...each) : whole;
      }
  }
}
/** Scores of each contract by weights that have not seen it. */
function scoredUnseen(of: readonly number[], folds: number): Scores[] {
  const scores: Scores[] = [];
  for (let k = 0; k < folds; k++) {
    const out = of.filter((_, q) => q % folds === k);
    scoreWords(learnWords(of.filter((_, q) => q % folds !== k)), out, scores);
  }
  return scores;
}
function learnPlaces(from: readonly number[], scores: readonly Scores[]): Float64Array {
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
function scorePlaces(weights: Float64Array, d: number, words: Scores): Float64Array {
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

const LANGUAGES = ['en', 'zh'] as const;
/** The threshold of each topic that serves best, and what it reaches. */
function judge(scores: readonly Float64Array[], of: readonly number[]): { at: number[][]; f1: number[][] } {
  const at: number[][] = [];
  const f1: number[][] = [];
  for (const [l, language] of LANGUAGES.entries()) {
    at[l] = [];
    f1[l] = [];
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
        const value = ((1 + BETA) * hits) / (flagged + BETA * positives);
        values.push(value);
        best = Math.max(best, value);
      }
      // The strictest threshold that is as good as the best but for a hair: it flags least.
      const i = values.findIndex((value) => value >= best - HAIR);
      const threshold = i < 0 ? 0 : (points[i]!.score + (points[i + 1]?.score ?? points[i]!.score)) / 2;
      f1[l]![t] = best;
      at[l]![t] = Math.max(-3, Math.min(2.5, threshold));
    }
  }
  return { at, f1 };
}
/** F1 of each topic with given thresholds. */
function reached(
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
function print(title: string, f1: number[][]): void {
  for (const [l, language] of LANGUAGES.entries())
    console.log(
      `${title} ${language}: macro F1 ${(f1[l]!.reduce((a, b) => a + b, 0) / TOPICS).toFixed(3)}  ${f1[l]!.map((x) => x.toFixed(2)).join(' ')}`,
    );
}

/** Paragraphs nobody would flag that the thresholds flag, per thousand. */
function flagsOf(
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

console.log(
  `${contracts.length} contracts (${contracts.filter((held) => held.own).length} read or written by us), ${phrases.length} phrases, ${SIZE} rows`,
);
/** Papers made from one template share lines: such a paper teaches nothing while its twin is judged. */
const LONG = 40;
const TWINS = 0.2;
const longLines = contracts.map(({ lines }) => new Set(lines.filter((line) => line.length >= LONG)));
function areTwins(a: number, b: number): boolean {
  const [small, large] = [longLines[a]!, longLines[b]!].sort((x, y) => x.size - y.size);
  return [...small!].filter((line) => large!.has(line)).length > TWINS * small!.size;
}
const leftOut: Float64Array[] = [];
for (let k = 0; k < FOLDS; k++) {
  const taught = all.filter(
    (d) =>
      d % FOLDS !== k && !all.some((out) => out % FOLDS === k && !contracts[out]!.own && areTwins(d, out)),
  );
  const places2 = learnPlaces(taught, scoredUnseen(taught, 5));
  const words: Scores[] = [];
  const out = all.filter((d) => d % FOLDS === k);
  scoreWords(learnWords(taught), out, words);
  for (const d of out) leftOut[d] = scorePlaces(places2, d, words[d]!);
}
const given = all.filter((d) => !contracts[d]!.own);
// More contracts than are scored set the thresholds, so that none is fitted to those alone.
const thresholds = judge(leftOut, all).at;
print('left out', reached(leftOut, given, thresholds));
print('left out, best threshold each', judge(leftOut, given).f1);
console.log('left out: flags per 1,000 clean paragraphs', flagsOf(leftOut, given, thresholds).toFixed(1));

if (process.argv.includes('--left-out')) {
  // For `npm run eval`: the true figures, and no lower than they were.
  const f1 = reached(leftOut, given, thresholds);
  for (const [l, language] of LANGUAGES.entries()) {
    const macro = f1[l]!.reduce((a, b) => a + b, 0) / TOPICS;
    const holds = macro >= LEAST_LEFT_OUT[language];
    console.log(
      `${holds ? 'ok    ' : 'FAILED'} left out, ${language}: macro F1 ${macro.toFixed(3)} (floor ${LEAST_LEFT_OUT[language]})`,
    );
    if (!holds) process.exitCode = 1;
  }
  process.exit();
}

const unseen = scoredUnseen(all, FOLDS);
const placeWeights = learnPlaces(all, unseen);
const wordWeights = learnWords(all);
const fitted: Float64Array[] = [];
{
  const words: Scores[] = [];
  scoreWords(wordWeights, all, words);
  for (const d of all) fitted[d] = scorePlaces(placeWeights, d, words[d]!);
}
print('seen', reached(fitted, given, thresholds));
console.log('seen: flags per 1,000 clean paragraphs', flagsOf(fitted, given, thresholds).toFixed(1));

/** A weight as one character: '!' to '~' around 'O', a twentieth apart; far ones are cut off. */
const sign = (weight: number): string =>
  String.fromCharCode(79 + Math.max(-46, Math.min(47, Math.round(weight * STEP))));
const NOUGHT = 'O'.repeat(TOPICS);
/** Rows whose every weight is smaller than this are left out. */
const LEAST = 0.1;
const encoded = (row: number): string =>
  wordWeights.some((w) => Math.abs(w[row]!) >= LEAST)
    ? wordWeights.map((w) => sign(w[row]!)).join('')
    : NOUGHT;
const trio = (row: number): string =>
  [0, 1, 2]
    .map((k) => encoded(row + k))
    .map((code) => (code === NOUGHT ? '' : code))
    .join('\t')
    .replace(/\t+$/, '');
const lines = (held: readonly string[]): string => held.map((row) => `  ${JSON.stringify(row)},`).join('\n');
const phraseRows = phrases
  .map((phrase, i) => [phrase, trio(3 * i)] as const)
  .filter(([, code]) => code !== '')
  .map(([phrase, code]) => `${phrase}\t${code}`);
const conceptRows = conceptNames.map((name, i) => `${name}\t${trio(scanner.conceptRows + 3 * i)}`);
const pairRows = conceptNames.flatMap((a, i) =>
  conceptNames
    .map((b, j) => [`${a} ${b}`, encoded(scanner.pairRows + i * conceptNames.length + j)] as const)
    .filter(([, code]) => code !== NOUGHT)
    .map(([pair, code]) => `${pair}\t${code}`),
);
console.log(`kept: ${phraseRows.length} phrases, ${pairRows.length} pairs`);
const always = [0, 1, 2, 3].map((k) => wordWeights.map((w) => Number(w[scanner.size + k]!.toFixed(3))));
writeFileSync(
  join('src', 'playbook', 'rules', 'weights.ts'),
  `/** Made by \`npm run learn\` from ${contracts.length} labelled contracts; do not edit. How to read it: src/review/README.md. */
// prettier-ignore
export const weights = {
step: ${1 / STEP},
phrases: [
${lines(phraseRows)}
],
concepts: [
${lines(conceptRows)}
],
pairs: [
${lines(pairRows)}
],
always: ${JSON.stringify(always)},
context: {
${CONTEXT.map((name, k) => `  ${name}: ${JSON.stringify(TOPIC_IDS.map((_, t) => Number(placeWeights[t * CONTEXT_SIZE + k]!.toFixed(3))))},`).join('\n')}
},
thresholds: { en: ${JSON.stringify(thresholds[0]!.map((x) => Number(x.toFixed(2))))}, zh: ${JSON.stringify(thresholds[1]!.map((x) => Number(x.toFixed(2))))} },
};
`,
);
