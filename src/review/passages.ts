/** Which paragraphs are on which topics: their words scored, then weighed in their place. */
import type { TopicId } from '../playbook/types';
import { CONTEXT_SIZE, inContext, look, surveyOf, TOPICS, type Survey, type Seat } from './context';
import { model } from './model';
import type { Hit } from './reading/scanner';
import { seatOf } from './seat';
import type { Place } from './structure';
import type { ContractParagraph, Span } from './types';

/** What a paragraph's own words say; good for as long as its text and its being a heading stay. */
export interface Reading {
  readonly text: string;
  readonly isHeading: boolean;
  /** A score a topic. */
  readonly own: Float64Array;
  readonly chinese: boolean;
  /** Which of the concepts it names, as bits. */
  readonly low: number;
  readonly high: number;
}

export function readWords(text: string, isHeading: boolean): Reading {
  const { scanner, words, always } = model();
  scanner.scan(text, isHeading);
  const { reader, rows, count } = scanner;
  const chinese = reader.han * 3 > reader.length;
  const own = Float64Array.from(chinese ? always.zh : always.en);
  // Eight sums side by side: the loop that all reading goes through.
  let [a, b, c, d, e, f, g, h] = own as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let k = 0; k < count; k++) {
    const row = rows[k]! << 3;
    a += words[row]!;
    b += words[row + 1]!;
    c += words[row + 2]!;
    d += words[row + 3]!;
    e += words[row + 4]!;
    f += words[row + 5]!;
    g += words[row + 6]!;
    h += words[row + 7]!;
  }
  own.set([a, b, c, d, e, f, g, h]);
  if (isHeading) for (let t = 0; t < TOPICS; t++) own[t] = own[t]! + always.heading[t]!;
  return { text, isHeading, own, chinese, low: scanner.low, high: scanner.high };
}

export interface Field {
  readonly seats: Seat[];
  readonly own: Float64Array;
  readonly survey: Survey;
}

export function fieldOf(
  paragraphs: readonly ContractParagraph[],
  places: readonly Place[],
  readings: readonly Reading[],
): Field {
  const own = new Float64Array(readings.length * TOPICS);
  const seats = readings.map((reading, i) => {
    own.set(reading.own, i * TOPICS);
    return seatOf(paragraphs[i]!, places[i]!, reading.chinese, paragraphs[i - 1]?.text);
  });
  return { seats, own, survey: surveyOf(seats, own) };
}

const seen = new Float64Array(CONTEXT_SIZE);
/**
 * Below these a paragraph neither speaks of the topic itself nor stands where others do; weighing it further
 * has never changed the answer.
 */
const QUIET = { own: -2.6, heading: -1.5, before: -0.5 };

const isAlone = ({ heading, leadIn }: Place, { before, after }: Survey, i: number): boolean =>
  heading < 0 && leadIn < 0 && before[i]! < 0 && after[i]! < 0;

/**
 * Topics that a paragraph's words speak for although its place may not: what it states decides. A paragraph without
 * heading or neighbours has no place, and may state anything.
 */
export function toldByOwnWords({ seats, own, survey }: Field, i: number): number {
  const { place, blank } = seats[i]!;
  if (blank || place.isHeading) return 0;
  if (isAlone(place, survey, i)) return (1 << TOPICS) - 1;
  let told = 0;
  for (let t = 0; t < TOPICS; t++) if (own[i * TOPICS + t]! > TELLS) told |= 1 << t;
  return told;
}

/** A score of own words above which what they state counts even in another's section. */
const TELLS = 0;

/** Topics of one paragraph, as bits: 1 << (topic − 1). */
export function topicsOf({ seats, own, survey }: Field, i: number): number {
  const { place, chinese, blank } = seats[i]!;
  if (blank) return 0;
  const { context, thresholds } = model();
  const least = chinese ? thresholds.zh : thresholds.en;
  let on = 0;
  const alone = isAlone(place, survey, i);
  for (let t = 0; t < TOPICS; t++) {
    if (alone && own[i * TOPICS + t]! > TELLS) on |= 1 << t;
    const quiet =
      own[i * TOPICS + t]! < QUIET.own &&
      (place.heading < 0 || own[place.heading * TOPICS + t]! < QUIET.heading) &&
      (place.upper < 0 || own[place.upper * TOPICS + t]! < QUIET.heading) &&
      (place.leadIn < 0 || own[place.leadIn * TOPICS + t]! < QUIET.heading) &&
      (survey.before[i]! < 0 || own[survey.before[i]! * TOPICS + t]! < QUIET.before);
    if (quiet) continue;
    look(seats, own, survey, i, t, seen);
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
export function evidenceOf(text: string, isHeading: boolean, paragraph: number, topic: TopicId): Span[] {
  const { scanner, words } = model();
  const hits: Hit[] = [];
  scanner.scan(text, isHeading, hits);
  const t = topic - 1;
  const spans = new Map<number, { start: number; end: number; weight: number }>();
  for (const { row, start, end } of hits) {
    const weight = words[row * TOPICS + t]!;
    if (weight <= 0) continue;
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
