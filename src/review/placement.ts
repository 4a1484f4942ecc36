/**
 * Where a clause on each topic would best go: behind the section nearest to it, before what closes the contract.
 * Sections are told by the passages in them; a contract without headings by passages that stand together.
 */
import { neighbours } from '../playbook/rules/placement';
import { TOPIC_IDS, type Language, type TopicId } from '../playbook/types';
import { bitOf, boundsOf, titleOf, type Kept } from './closing';
import type { Place } from './structure';
import type { Placement } from './types';

/** Topics of each paragraph, as bits. */
type Bits = { readonly [paragraph: number]: number };

/** Passages so far apart stand together. */
const APART = 3;

/** The last paragraph of the section that a heading leads, its subsections with it. */
function sectionEnd(places: readonly Place[], heading: number, end: number): number {
  let i = heading + 1;
  for (; i < end; i++) {
    let above = places[i]!.heading;
    while (above > heading) above = places[above]!.heading;
    if (above !== heading) break;
  }
  return i - 1;
}

/** Headings read in one slice. */
const SLICE = 16;

export function* placementsOf(
  kept: readonly Kept[],
  places: readonly Place[],
  topics: Bits,
  languages: readonly Language[],
): Generator<1, Readonly<Record<TopicId, Placement | null>>, void> {
  const headings: number[] = [];
  for (let i = 0; i < places.length; i++) {
    if (!places[i]!.isHeading) continue;
    titleOf(kept[i]!.paragraph);
    if (headings.push(i) % SLICE === 0) yield 1;
  }
  const bounds = boundsOf(kept);
  yield 1;
  const sections = sectionsOf(places, topics, bounds.end);
  yield 1;
  const place = (topic: TopicId): Placement | null => {
    const section = nearest(topic, sections, headings, kept, places, bounds.end);
    const wanted = section ? section.last : bounds.end - 1;
    const after = outsideTables(kept, wanted, section ? section.first : 0, bounds.end);
    if (after < 0) return null;
    const heading = section
      ? section.heading
      : bounds.reason === 'beforeGeneral'
        ? bounds.end
        : places[after]!.heading;
    return {
      after,
      heading: heading < 0 ? null : headingAt(kept, heading),
      reason: section ? 'relatedSection' : bounds.reason,
      language: languages[after]!,
    };
  };
  return Object.fromEntries(TOPIC_IDS.map((topic) => [topic, place(topic)])) as Record<
    TopicId,
    Placement | null
  >;
}

const headingAt = (kept: readonly Kept[], i: number): NonNullable<Placement['heading']> => {
  const { text, number } = kept[i]!.paragraph;
  return { paragraph: i, text: text.trim(), ...(number !== undefined && { number }) };
};

interface Section {
  readonly first: number;
  readonly last: number;
  /** Index, or -1 where passages stand together without one. */
  readonly heading: number;
}
interface Best {
  readonly section: Section;
  /** Its heading is on the topic: the contract means it to stand there. */
  readonly named: boolean;
  readonly weight: number;
}
type Sections = readonly (Best | undefined)[];
/** A heading that spans so much of the contract is its title and leads no section. */
const TITLE_SPAN = 0.5;

function sectionsOf(places: readonly Place[], topics: Bits, end: number): Sections {
  const weights = TOPIC_IDS.map(() => new Map<number, number>());
  const runs = TOPIC_IDS.map(() => ({ from: -1, last: -APART - 1, weight: 0 }));
  const best: (Best | undefined)[] = TOPIC_IDS.map(() => undefined);
  const offer = (t: number, named: boolean, weight: number, section: () => Section): void => {
    const held = best[t];
    if (!held || (named === held.named ? weight > held.weight : named))
      best[t] = { section: section(), named, weight };
  };
  const ends = new Map<number, number>();
  const endOf = (heading: number): number => {
    if (!ends.has(heading)) ends.set(heading, sectionEnd(places, heading, end));
    return ends.get(heading)!;
  };
  for (let i = 0; i < end; i++) {
    const bits = topics[i]!;
    if (bits === 0 || places[i]!.isHeading) continue;
    const { heading } = places[i]!;
    const headed = heading >= 0 && endOf(heading) - heading <= end * TITLE_SPAN;
    for (let t = 0; t < TOPIC_IDS.length; t++) {
      if (((bits >> t) & 1) === 0) continue;
      if (headed) {
        weights[t]!.set(heading, (weights[t]!.get(heading) ?? 0) + 1);
        continue;
      }
      const run = runs[t]!;
      if (i - run.last > APART) Object.assign(run, { from: i, weight: 0 });
      Object.assign(run, { last: i, weight: run.weight + 1 });
      const { from, weight } = run;
      offer(t, false, weight, () => ({ first: from, last: withItems(places, i, end), heading: -1 }));
    }
  }
  for (const [t, held] of weights.entries())
    for (const [heading, weight] of held)
      offer(t, ((topics[heading]! >> t) & 1) === 1, weight, () => ({
        first: heading,
        last: endOf(heading),
        heading,
      }));
  return best;
}

/** A list goes on behind its last item on the topic. */
function withItems(places: readonly Place[], last: number, end: number): number {
  let i = last;
  while (i + 1 < end && places[i + 1]!.isItem && places[i + 1]!.leadIn >= 0) i++;
  return i;
}

function nearest(
  topic: TopicId,
  sections: Sections,
  headings: readonly number[],
  kept: readonly Kept[],
  places: readonly Place[],
  end: number,
): Section | undefined {
  const { topics, passages } = neighbours[topic];
  const held = topics.map((near) => sections[near - 1]).filter((one) => one !== undefined);
  const sure = held.find(({ named, weight }) => named || weight >= passages);
  if (sure) return sure.section;
  for (const h of headings) {
    if (h >= end) break;
    if (h === 0 || (titleOf(kept[h]!.paragraph).near & bitOf(topic)) === 0) continue;
    const last = sectionEnd(places, h, end);
    // A line of a table of contents leads nothing; what leads half the contract is its title.
    if (last > h && last - h <= end * TITLE_SPAN) return { first: h, last, heading: h };
  }
  return held[0]?.section;
}

/** The last paragraph up to `wanted` that is neither blank nor in a table; else the first such behind it. */
function outsideTables(kept: readonly Kept[], wanted: number, first: number, end: number): number {
  const fits = (i: number): boolean => !kept[i]!.paragraph.cell && !kept[i]!.shape.blank;
  for (let i = wanted; i >= first; i--) if (fits(i)) return i;
  for (let i = wanted + 1; i < end; i++) if (fits(i)) return i;
  for (let i = first - 1; i >= 0; i--) if (fits(i)) return i;
  return -1;
}
