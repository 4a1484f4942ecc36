/** What one passage states, by the statements of the playbook's rules: which, in what words, with what figure. */
import { concepts, type Concept } from '../playbook/rules/concepts';
import { topicRules } from '../playbook/rules';
import type { Statement } from '../playbook/rules/types';
import type { Language } from '../playbook/types';
import { figures, inUnit, type Figure } from './figures';
import { fold, placeOf, type Folded } from './reading/fold';
import type { Reading } from './passages';
import { Sieve } from './sieve';
import { atOnce } from './slices';
import type { Span } from './types';

export interface Stated {
  readonly id: string;
  /** Topics in whose passages it is read, as bits. */
  readonly topics: number;
  /** The topic of which it makes its paragraph a passage, as a bit; 0 where it needs something above it to say so. */
  readonly decides: number;
  /** In the unit of the statement; days of business count as days. */
  readonly value: number | undefined;
  /** UTF-16 offsets in the paragraph's text, half-open: from the first to the last of words and figure. */
  readonly from: number;
  readonly to: number;
  /** The figure where there is one, else the words. */
  readonly start: number;
  readonly end: number;
  /** Where the figure stands if it stands elsewhere: in the definition of a term. */
  readonly origin: Span | undefined;
}

interface Ready {
  readonly rule: Statement;
  /** Its own topic, as a bit. */
  readonly topic: number;
  /** Topics as bits. */
  readonly topics: number;
  /** By language, made when first read for. */
  readonly patterns: Partial<Record<Language, RegExp>>;
}

const numbers = new Map(Object.keys(concepts).map((name, i) => [name, i]));
const bits = (group: readonly Concept[]): readonly [number, number] => {
  let low = 0;
  let high = 0;
  for (const name of group) {
    const i = numbers.get(name)!;
    if (i < 32) low |= 1 << i;
    else high |= 1 << (i - 32);
  }
  return [low, high];
};

const RULES: readonly Ready[] = topicRules
  .flatMap((topic) => topic.statements)
  .map((rule) => ({
    rule,
    topic: 1 << (Number(rule.id[0]) - 1),
    topics: rule.topics.reduce((held, topic) => held | (1 << (topic - 1)), 0),
    patterns: {},
  }));
/** What each rule needs, side by side for speed: groups of concepts as two halves of bits, GROUPS[r] to GROUPS[r + 1]. */
const NEEDED = RULES.flatMap(({ rule }) => rule.needs.map(bits));
const LOW = Int32Array.from(NEEDED, ([low]) => low);
const HIGH = Int32Array.from(NEEDED, ([, high]) => high);
const GROUPS = new Int32Array(RULES.length + 1);
RULES.forEach(({ rule }, r) => (GROUPS[r + 1] = GROUPS[r]! + rule.needs.length));
/** Rules read for a set of topics: those of the topics, and the plain ones. */
const READ_FOR: Int32Array[] = [];
const readFor = (topics: number): Int32Array =>
  (READ_FOR[topics] ??= Int32Array.from(
    RULES.flatMap(({ rule, topics: readIn }, r) => ((readIn & topics) !== 0 || rule.plain ? [r] : [])),
  ));
const PLAIN = RULES.flatMap(({ rule }, r) => (rule.plain ? [r] : []));
/** Whether a paragraph names one concept of each group that rule r needs. */
function isNeeded(r: number, { low, high }: Reading): boolean {
  for (let g = GROUPS[r]!; g < GROUPS[r + 1]!; g++)
    if (((low & LOW[g]!) | (high & HIGH[g]!)) === 0) return false;
  return true;
}
/** Whether a plain promise may stand in a paragraph that is on no topic. */
export const mayBePlain = (paragraph: Reading): boolean => PLAIN.some((r) => isNeeded(r, paragraph));
const NONE: readonly Stated[] = [];

/** V8 interprets a pattern at first; a long text has it make machine code at once, which is the faster by far. */
const LONG = '\u0002'.repeat(1024);
function patternOf({ source }: RegExp): RegExp {
  const pattern = new RegExp(source, 'g');
  pattern.test(LONG);
  return pattern;
}
/** While reading in slices: patterns that were called for and are not made yet. */
let lacked: { readonly r: number; readonly language: Language }[] | undefined;
/**
 * Reads statements in slices: where a pattern is called for that is not made yet, what was read is dropped, the pattern
 * made, one between two rests, and all read again.
 */
export function* withPatterns<T>(read: (again: boolean) => T): Generator<0, T, void> {
  for (let again = false; ; again = true) {
    const missing: typeof lacked = (lacked = []);
    let result: T;
    try {
      result = read(again);
    } finally {
      lacked = undefined;
    }
    if (missing.length === 0) return result;
    for (const { r, language } of missing) {
      const { rule, patterns } = RULES[r]!;
      patterns[language] ??= patternOf(rule[language]);
      yield 0;
    }
  }
}

const sieves: Partial<Record<Language, Sieve>> = {};
const sieveInSlices = function* (language: Language): Generator<0, Sieve, void> {
  return (sieves[language] ??= yield* Sieve.inSlices(
    RULES.map(({ rule }) => rule[language].source),
    language,
  ));
};
/** Makes ready what statements of these paragraphs are found by. */
export function* statementsInSlices(
  paragraphs: readonly { readonly reading: Reading }[],
): Generator<0, void, void> {
  for (const chinese of [false, true])
    if (paragraphs.some(({ reading }) => reading.chinese === chinese))
      yield* sieveInSlices(chinese ? 'zh' : 'en');
}

/** A sentence that withdraws a statement is passed over; so many in a paragraph are looked at. */
const TRIES = 4;
/** A figure belongs to the words so near. */
const REACH = { before: 30, after: 60 };

/** Statements of a paragraph on `topics` (bits); `above` is what leads it in. */
export function statementsOf(
  source: string,
  paragraph: Reading,
  topics: number,
  above: () => string,
): readonly Stated[] {
  let found: Stated[] | undefined;
  const language = paragraph.chinese ? 'zh' : 'en';
  const candidates = readFor(topics);
  const sieve = sieves[language] ?? atOnce(sieveInSlices(language));
  let folded: Folded | undefined;
  let read: readonly Figure[] | undefined;
  for (let k = 0; k < candidates.length; k++) {
    const r = candidates[k]!;
    if (!isNeeded(r, paragraph)) continue;
    const { rule, topic, topics: readIn, patterns } = RULES[r]!;
    if (!folded) sieve.read((folded = fold(source, paragraph.marks)).text);
    const { text } = folded;
    const sentences = sieve.where(r);
    if (sentences === 0) continue;
    if (!patterns[language] && lacked) {
      lacked.push({ r, language });
      continue;
    }
    const pattern = (patterns[language] ??= patternOf(rule[language]));
    const unless = rule.unless?.[language];
    for (let tries = 0, from = 0; tries < TRIES; tries++) {
      const match = sieve.match(pattern, sentences, from);
      if (!match || match[0] === '') break;
      const start = match.index;
      const end = (from = start + match[0].length);
      if (unless?.test(sentenceAround(text, start, end))) {
        // The pattern may have begun before the sentence that withdraws; look on behind its first words.
        from = Math.max(start + 1, Math.min(end, sentenceEnd(text, start) + 1));
        continue;
      }
      if (rule.under && !rule.under.test(above())) break;
      const stated = rule.figure
        ? (withFigure((read ??= figures(text)), start, end, rule.figure) ??
          (rule.figure.inLeadIn && figureAbove(above(), start, end, rule.figure)))
        : { start, end, value: rule.value };
      if (!stated) continue;
      (found ??= []).push({
        id: rule.id,
        value: stated.value,
        topics: readIn,
        decides: rule.under ? 0 : rule.plain ? topic : topic & topics,
        from: placeOf(folded, Math.min(start, stated.start)),
        to: placeOf(folded, Math.max(end, stated.end) - 1) + 1,
        start: placeOf(folded, stated.start),
        end: placeOf(folded, stated.end - 1) + 1,
        origin: undefined,
      });
      if (!rule.figure) break;
    }
  }
  return found ?? NONE;
}

/** A figure in the unit of a statement; undefined where it does not compare or is out of bounds. */
function valueIn(figure: Figure, { unit, from, to }: NonNullable<Statement['figure']>): number | undefined {
  const value = comparable(figure.unit, unit) ? inUnit(figure, unit) : undefined;
  return value !== undefined && value >= from && value <= to ? value : undefined;
}

function withFigure(
  read: readonly Figure[],
  start: number,
  end: number,
  wanted: NonNullable<Statement['figure']>,
): { value: number; start: number; end: number } | undefined {
  let best: { value: number; start: number; end: number } | undefined;
  let distance = Infinity;
  for (const figure of read) {
    const { start: at, end: until } = figure;
    if (at < start - REACH.before || until > end + REACH.after) continue;
    const value = valueIn(figure, wanted);
    if (value === undefined) continue;
    // Inside the words it is nearest to their ends, where the pattern met it.
    const far =
      at >= start && until <= end
        ? Math.min(at - start, end - until) / 1000
        : 1 + Math.max(start - until, at - end);
    if (far < distance) {
      distance = far;
      best = { value, start: at, end: until };
    }
  }
  return best;
}

/** The figure of the lead-in, for the words of the item under it. */
function figureAbove(
  above: string,
  start: number,
  end: number,
  wanted: NonNullable<Statement['figure']>,
): { value: number; start: number; end: number } | undefined {
  for (const figure of figures(above)) {
    const value = valueIn(figure, wanted);
    if (value !== undefined) return { value, start, end };
  }
  return undefined;
}

/** Hours and days compare; a period in months is no matter of days, except that thirty days make one. */
const comparable = (found: string, wanted: string): boolean =>
  found === wanted ||
  (wanted === 'hours' && found === 'days') ||
  (wanted === 'days' && (found === 'months' || found === 'hours'));

/** Whether a sentence ends at a sign. */
function ends(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2e || code === 0x3b || code === 0x21 || code === 0x3f || code === 0x3002;
}
/** The sentence that holds [start, end): from the stop before it to the stop after it. */
function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && start - from < 300 && !ends(text, from - 1)) from--;
  return text.slice(from, sentenceEnd(text, end));
}
function sentenceEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && to - from < 300 && !ends(text, to)) to++;
  return to;
}
