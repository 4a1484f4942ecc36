/** Which paragraphs are on which topics: their words scored, then weighed in their place. */
import type { TopicId } from '../playbook/types';
import { CONTEXT_SIZE, inContext, look, TOPICS, type Scores, type Survey, type Seat } from './context';
import { highOf, lowOf, model, PAIRS } from './model';
import type { Place } from './structure';
import type { Passage, Span } from './types';

/** What a paragraph says by itself beside its scores; good for as long as its text and its being a heading stay. */
export interface Reading {
  readonly chinese: boolean;
  /** Signs as read. */
  readonly length: number;
  /** How its signs read: see reading/fold.ts. */
  readonly marks: number;
  /** Which of the first 64 concepts it names, as bits. */
  readonly low: number;
  readonly high: number;
}

/** So many rows can be summed in half a number. */
const SUMMED = 512;

function unpack(packed: number, step: number, into: Float64Array, at: number): void {
  into[at]! += step * lowOf(packed);
  into[at + 1]! += step * highOf(packed);
}

/** Adds the weights of rows [from, to) to eight scores from `at` on. */
function addWeights(rows: Int32Array, from: number, to: number, into: Float64Array, at: number): void {
  const { words, step } = model();
  for (let k = from; k < to;) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (const until = Math.min(to, k + SUMMED); k < until; k++) {
      const row = rows[k]! << 2;
      a += words[row]!;
      b += words[row + 1]!;
      c += words[row + 2]!;
      d += words[row + 3]!;
    }
    unpack(a, step, into, at);
    unpack(b, step, into, at + 2);
    unpack(c, step, into, at + 4);
    unpack(d, step, into, at + 6);
  }
}

/** What every sentence of the paragraph starts from, and the scores of one. */
const start = new Float64Array(TOPICS);
const sentence = new Float64Array(TOPICS);

/** Reads a paragraph and writes the scores of its words, as those of paragraph i. */
export function readWords(text: string, isHeading: boolean, { own, best }: Scores, i: number): Reading {
  const at = i * TOPICS;
  const { scanner, always } = model();
  scanner.scan(text, isHeading);
  const { reader, rows, said, starts, count, concepts } = scanner;
  const chinese = reader.isChinese;
  const base = chinese ? always.zh : always.en;
  for (let t = 0; t < TOPICS; t++) own[at + t] = start[t] = base[t]! + (isHeading ? always.heading[t]! : 0);
  addWeights(rows, 0, count, own, at);
  const sentences = starts.length - 1;
  for (let t = 0; t < TOPICS; t++) best[at + t] = sentences === 1 ? own[at + t]! : -Infinity;
  for (let s = 0; sentences > 1 && s < sentences; s++) {
    sentence.set(start);
    addWeights(said, starts[s]!, starts[s + 1]!, sentence, 0);
    for (let t = 0; t < TOPICS; t++) if (sentence[t]! > best[at + t]!) best[at + t] = sentence[t]!;
  }
  return { chinese, length: reader.length, marks: reader.marks, low: concepts[0]!, high: concepts[1]! };
}

export interface Field {
  readonly seats: Seat[];
  readonly scores: Scores;
  readonly survey: Survey;
}

const seen = new Float64Array(CONTEXT_SIZE);
/**
 * Below these a paragraph neither speaks of the topic itself nor stands where others do, and is not on it whatever
 * follows: weighed further, a heading is taken for what stands under it, on our contracts wrongly more often than not.
 */
const QUIET = { own: -2.6, heading: -1.5, before: -0.5 };

const isAlone = ({ heading, leadIn }: Place, { before, after }: Survey, i: number): boolean =>
  heading < 0 && leadIn < 0 && before[i]! < 0 && after[i]! < 0;

/**
 * Topics that a paragraph's words speak for although its place may not: what it states decides. A paragraph without
 * heading or neighbours has no place, and may state anything.
 */
export function toldByOwnWords({ seats, scores, survey }: Field, i: number): number {
  const { place, blank } = seats[i]!;
  const { own } = scores;
  if (blank || place.isHeading) return 0;
  if (isAlone(place, survey, i)) return (1 << TOPICS) - 1;
  let told = 0;
  for (let t = 0; t < TOPICS; t++) if (own[i * TOPICS + t]! > TELLS[t]!) told |= 1 << t;
  return told;
}

/**
 * A score of own words above which what they state counts even in another's section, by topic. To overlook that the
 * vendor may train on data is the costliest miss; on our contracts a lower one for the others is as often wrong.
 */
const TELLS = [0, -1.5, 0, 0, 0, 0, 0, 0];

/** Topics of one paragraph, as bits: 1 << (topic − 1). */
export function topicsOf({ seats, scores, survey }: Field, i: number): number {
  const { place, chinese, blank } = seats[i]!;
  if (blank) return 0;
  const { context, thresholds } = model();
  const { own, best } = scores;
  const least = chinese ? thresholds.zh : thresholds.en;
  let on = 0;
  const alone = isAlone(place, survey, i);
  for (let t = 0; t < TOPICS; t++) {
    if (alone && own[i * TOPICS + t]! > 0) on |= 1 << t;
    const quiet =
      own[i * TOPICS + t]! < QUIET.own &&
      best[i * TOPICS + t]! < QUIET.own &&
      (place.heading < 0 || own[place.heading * TOPICS + t]! < QUIET.heading) &&
      (place.upper < 0 || own[place.upper * TOPICS + t]! < QUIET.heading) &&
      (place.leadIn < 0 || own[place.leadIn * TOPICS + t]! < QUIET.heading) &&
      (survey.before[i]! < 0 || own[survey.before[i]! * TOPICS + t]! < QUIET.before);
    if (quiet) continue;
    look(seats, scores, survey, i, t, seen);
    if (inContext(context, t, seen) > least[t]!) on |= 1 << t;
  }
  return on;
}

/** At most so many spans show why a paragraph is a passage. */
const SHOWN = 3;

/**
 * The words that gave the topic away, best first up to three, in document order; the whole paragraph where only
 * its place speaks for it.
 */
function evidenceOf(text: string, isHeading: boolean, paragraph: number, topic: TopicId): Span[] {
  const { scanner, words } = model();
  const pair = (topic - 1) >> 1;
  const half = topic % 2 === 1 ? lowOf : highOf;
  const spans = new Map<number, { start: number; end: number; weight: number }>();
  scanner.scan(text, isHeading);
  const { reader, rows, begins, ends, count } = scanner;
  for (let k = 0; k < count; k++) {
    const weight = half(words[rows[k]! * PAIRS + pair]!);
    if (weight <= 0) continue;
    const [start, end] = [reader.from[begins[k]!]!, reader.to[ends[k]!]!];
    const key = start * 0x10000 + end;
    const held = spans.get(key);
    if (held) held.weight += weight;
    else spans.set(key, { start, end, weight });
  }
  const best: { start: number; end: number; weight: number }[] = [];
  for (const span of [...spans.values()].sort((a, b) => b.weight - a.weight || a.start - b.start)) {
    if (best.length === SHOWN) break;
    if (best.every((held) => span.end <= held.start || span.start >= held.end)) best.push(span);
  }
  if (best.length === 0) return [{ paragraph, ...visible(text) }];
  return best.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ paragraph, start, end }));
}

/** The text without the blanks around it. */
function visible(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start + 1, text.trimEnd().length) };
}

/**
 * A whole paragraph as a passage. Its evidence is read when asked for: a contract has thousands of passages, and a
 * reader looks at some.
 */
export class PassageRead implements Passage {
  readonly start = 0;
  readonly end: number;
  section?: NonNullable<Passage['section']>;
  inserted?: boolean;

  constructor(
    readonly paragraph: number,
    private readonly text: string,
    private readonly isHeading: boolean,
    private readonly topic: TopicId,
  ) {
    this.end = text.length;
  }

  get evidence(): readonly Span[] {
    return evidenceOf(this.text, this.isHeading, this.paragraph, this.topic);
  }

  toJSON(): Passage {
    const { paragraph, start, end, section, inserted, evidence } = this;
    return { paragraph, start, end, evidence, ...(section && { section }), ...(inserted && { inserted }) };
  }
}
