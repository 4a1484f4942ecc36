/**
 * A paragraph in its place. What its own words say is weighed with what its heading, the sentence that leads its
 * list in, its neighbours and the whole contract are about: “(b) breach of Section 5” belongs to the cap above
 * it, a row of figures to the service levels under which it stands. One linear rule for all topics, with a
 * small correction for each, learned from labelled contracts.
 */
import { TOPIC_IDS } from '../playbook/types';
import type { Place } from './structure';

export const TOPICS = TOPIC_IDS.length;

/** What the context rule looks at, in order; the learned table names the same. */
export const CONTEXT = [
  'always',
  'continuesLine',
  'continuesTopic',
  'continuesUnderHeading',
  'own',
  'ownIfPositive',
  'heading',
  'upperHeading',
  'leadIn',
  'before',
  'after',
  'share',
  'section',
  'otherTopics',
  'isHeading',
  'isItem',
  'length',
  'headingOwn',
  'headingAfter',
  'headingSection',
  'itemLeadIn',
  'itemOwn',
  'itemBefore',
  'lengthHeading',
  'lengthOwn',
  'firstUnderHeading',
  'shareOwn',
  'shareHeading',
  'bestContext',
  'agreement',
  'chinese',
  'bodyHeading',
  'bodySection',
  'itemHeading',
  'itemShare',
  'bodyShare',
  'sectionShare',
  'best',
  'bestIfPositive',
  'bestAgreement',
  'lengthBest',
  'shareBest',
  'bestGain',
  'bestGainIfPositive',
  'bodyBestSection',
] as const;
const N = CONTEXT.length;

/** What the context rule needs to know of a paragraph beside its words' scores. */
export interface Seat {
  readonly place: Place;
  readonly blank: boolean;
  readonly chinese: boolean;
  /** 0 to 3: longer paragraphs speak for themselves. */
  readonly length: number;
  /** Begins in the middle of a sentence: the line was wrapped. */
  readonly continues: boolean;
}

/** What the words say, eight scores a paragraph: of the whole, and the best that one of its sentences reaches. */
export interface Scores {
  readonly own: Float64Array;
  readonly best: Float64Array;
}
export const scoresOf = (paragraphs: number): Scores => ({
  own: new Float64Array(paragraphs * TOPICS),
  best: new Float64Array(paragraphs * TOPICS),
});
/** Writes the scores of one paragraph of others as those of paragraph i. */
export function takeScores(scores: Scores, i: number, others: Scores, from: number): void {
  for (const kind of ['own', 'best'] as const)
    for (let t = 0; t < TOPICS; t++) scores[kind][i * TOPICS + t] = others[kind][from * TOPICS + t]!;
}

/** Score to the scale of the rule: −2 to 2, where −2 also stands for “there is none”. */
const clip = (score: number): number => (score > 4 ? 2 : score < -4 ? -2 : score / 2);
const NONE = -2;
/** How sure a score is, 0 to 1000: whole numbers, so that sums do not depend on their order. */
const sure = (score: number): number =>
  score > 1.5 ? 1000 : score < -4.5 ? 0 : Math.round(((score + 4.5) / 6) * 1000);

/** What the rule needs of the whole contract. */
export interface Survey {
  /** Sum of how sure each topic is. */
  readonly total: Float64Array;
  /** Share of the contract on each topic, in steps, so that one edit seldom moves it. */
  readonly share: Float64Array;
  readonly sure: Int16Array;
  /** The section each paragraph belongs to: its heading's index (a heading: its own), or -1. */
  readonly section: Int32Array;
  /** Where that section ends, exclusive. */
  readonly until: Int32Array;
  /** Sums of `sure` over the paragraphs before, headings left out, and how many those are, blank ones left out. */
  readonly sums: Int32Array;
  readonly bodies: Int32Array;
  /** The nearest paragraphs that are not blank, or -1. */
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** A section counts so many paragraphs each way. */
export const REACH = 20;

/** Takes in new scores of one paragraph. */
export function setSure(survey: Survey, seats: readonly Seat[], own: Float64Array, i: number): void {
  const { sums } = survey;
  for (let t = 0; t < TOPICS; t++) {
    const at = i * TOPICS + t;
    const more = (seats[i]!.blank ? 0 : sure(own[at]!)) - survey.sure[at]!;
    if (more === 0) continue;
    survey.sure[at]! += more;
    survey.total[t]! += more;
    if (!seats[i]!.place.isHeading) for (let j = at + TOPICS; j < sums.length; j += TOPICS) sums[j]! += more;
  }
}

/** Works the shares out anew; true if one moved. */
export function setShares({ total, share }: Survey, paragraphs: number): boolean {
  let moved = false;
  for (let t = 0; t < TOPICS; t++) {
    const held = Math.round((total[t]! / 1000 / Math.max(1, paragraphs)) * 40) / 40;
    if (held !== share[t]) moved = true;
    share[t] = held;
  }
  return moved;
}

/** `own`: eight scores a paragraph. */
export function surveyOf(seats: readonly Seat[], own: Float64Array): Survey {
  const n = seats.length;
  const survey: Survey = {
    total: new Float64Array(TOPICS),
    share: new Float64Array(TOPICS),
    sure: new Int16Array(n * TOPICS),
    section: new Int32Array(n),
    until: new Int32Array(n),
    sums: new Int32Array((n + 1) * TOPICS),
    bodies: new Int32Array(n + 1),
    before: new Int32Array(n).fill(-1),
    after: new Int32Array(n).fill(-1),
  };
  const { total, sums, bodies } = survey;
  let last = -1;
  for (let i = 0; i < n; i++) {
    const { place, blank } = seats[i]!;
    const isBody = !blank && !place.isHeading;
    for (let at = i * TOPICS, t = 0; t < TOPICS; t++, at++) {
      const held = blank ? 0 : sure(own[at]!);
      survey.sure[at] = held;
      total[t]! += held;
      sums[at + TOPICS] = sums[at]! + (isBody ? held : 0);
    }
    bodies[i + 1] = bodies[i]! + (isBody ? 1 : 0);
    survey.section[i] = place.isHeading ? i : place.heading;
    survey.before[i] = last;
    if (blank) continue;
    if (last >= 0) survey.after[last] = i;
    last = i;
  }
  for (let i = n - 1, until = n; i >= 0; i--) {
    survey.until[i] = until;
    if (seats[i]!.place.isHeading) until = i;
  }
  setShares(survey, n);
  return survey;
}

/** Writes what the rule looks at for one paragraph and topic (0-based). */
export function look(
  seats: readonly Seat[],
  { own, best: bests }: Scores,
  survey: Survey,
  i: number,
  t: number,
  into: Float64Array,
): void {
  const { place, blank, chinese, length, continues } = seats[i]!;
  const isHeading = place.isHeading ? 1 : 0;
  const at = (j: number): number => (j < 0 ? NONE : clip(own[j * TOPICS + t]!));
  const mine = at(i);
  const heading = at(place.heading);
  const upper = at(place.upper);
  const leadIn = at(place.leadIn);
  const before = at(survey.before[i]!);
  const after = at(survey.after[i]!);
  const share = survey.share[t]! * 3;
  let section = 0.3;
  const home = survey.section[i]!;
  if (home >= 0) {
    const from = Math.max(home, i - REACH);
    const to = Math.min(survey.until[i]!, i + REACH);
    const counted = isHeading || blank ? 0 : 1;
    const others = survey.bodies[to]! - survey.bodies[from]! - counted;
    if (others > 0)
      section =
        (survey.sums[to * TOPICS + t]! -
          survey.sums[from * TOPICS + t]! -
          counted * survey.sure[i * TOPICS + t]!) /
        500 /
        others;
  }
  let other = NONE;
  for (let u = 0; u < TOPICS; u++) if (u !== t) other = Math.max(other, clip(own[i * TOPICS + u]!));
  const isItem = place.isItem ? 1 : 0;
  const body = 1 - isHeading;
  const wrapped = continues ? 1 : 0;
  const underHeading = survey.before[i]! >= 0 && seats[survey.before[i]!]!.place.isHeading ? 1 : 0;
  const best = clip(bests[i * TOPICS + t]!);
  const gain = Math.max(0, best - mine);
  let k = 0;
  into[k++] = 1;
  into[k++] = wrapped;
  into[k++] = wrapped * before;
  into[k++] = wrapped * heading;
  into[k++] = mine;
  into[k++] = mine > 0 ? mine : 0;
  into[k++] = heading;
  into[k++] = upper;
  into[k++] = leadIn;
  into[k++] = before;
  into[k++] = after;
  into[k++] = share;
  into[k++] = section;
  into[k++] = other;
  into[k++] = isHeading;
  into[k++] = isItem;
  into[k++] = length;
  into[k++] = isHeading * mine;
  into[k++] = isHeading * after;
  into[k++] = isHeading * section;
  into[k++] = isItem * leadIn;
  into[k++] = isItem * mine;
  into[k++] = isItem * before;
  into[k++] = heading * length;
  into[k++] = mine * length;
  into[k++] = underHeading * heading;
  into[k++] = share * mine;
  into[k++] = share * heading;
  into[k++] = Math.max(heading, upper, leadIn);
  into[k++] = Math.min(mine, Math.max(heading, leadIn));
  into[k++] = chinese ? 1 : 0;
  into[k++] = body * heading;
  into[k++] = body * section;
  into[k++] = isItem * heading;
  into[k++] = share * isItem;
  into[k++] = share * body;
  into[k++] = section * share;
  into[k++] = best;
  into[k++] = best > 0 ? best : 0;
  into[k++] = Math.min(best, Math.max(heading, leadIn));
  into[k++] = length * best;
  into[k++] = share * best;
  into[k++] = gain;
  into[k++] = best > 0 ? gain : 0;
  into[k++] = body * Math.min(best, section);
}

/** The score of one paragraph and topic in its place. `weights`: TOPICS rows of N. */
export function inContext(weights: Float64Array, t: number, seen: Float64Array): number {
  let sum = 0;
  for (let k = 0, w = t * N; k < N; k++, w++) sum += seen[k]! * weights[w]!;
  return sum;
}

export const CONTEXT_SIZE = N;
