/**
 * Reads a contract against the playbook, and reads it again after an edit doing only what the edit calls for:
 * what a paragraph says by itself is kept as long as its text stays; what it means in its place is weighed anew
 * around the edit. The result is always the one that a first reading would give.
 */
import { publishedPositions, type Positions } from '../playbook/positions';
import { topicRules } from '../playbook/rules';
import { TOPIC_IDS, type TopicId } from '../playbook/types';
import { contextOf } from './background';
import { runCheck, verdictOf, type Placed } from './checks';
import { REACH, setShares, setSure, TOPICS } from './context';
import { readFacts } from './facts';
import { model } from './model';
import {
  evidenceOf,
  fieldOf,
  readWords,
  toldByOwnWords,
  topicsOf,
  type Field,
  type Reading,
} from './passages';
import { seatOf } from './seat';
import { statementsOf, type Stated } from './statements';
import { placesOf, shapeOf, type Place, type Shape } from './structure';
import type { ContractParagraph, Finding, Passage, Review, TopicReview } from './types';

/** What is kept of one paragraph. */
interface Kept {
  readonly paragraph: ContractParagraph;
  readonly shape: Shape;
  readonly reading: Reading;
  /** Topics the statements were read for, and what stood above; made when first needed. */
  stated?: { readonly topics: number; readonly above: string; readonly list: readonly Stated[] };
}

interface State {
  readonly kept: Kept[];
  readonly places: readonly Place[];
  readonly field: Field;
  readonly topics: Uint8Array;
  readonly statements: Map<string, readonly Placed[]>;
  readonly signs: { en: number; zh: number };
  review: Review;
}

const same = (a: ContractParagraph, b: ContractParagraph): boolean =>
  a === b ||
  (a.text === b.text &&
    a.number === b.number &&
    a.outlineLevel === b.outlineLevel &&
    a.hasInsertions === b.hasInsertions &&
    a.cell?.table === b.cell?.table &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column);

const sameShape = (a: Shape, b: Shape): boolean =>
  a.isHeading === b.isHeading &&
  a.isItem === b.isItem &&
  a.blank === b.blank &&
  a.depth === b.depth &&
  a.leads === b.leads &&
  a.staysInList === b.staysInList;

/** More edits than this at once are a new reading (what paragraphs say by themselves is kept even then). */
const FEW = 8;
/** Paragraphs read between two looks at the clock by whoever drives the slices. */
const SLICE = 64;
const ALL_TOPICS = (1 << TOPICS) - 1;

export class Reviewer {
  /** Paragraphs read and weighed since the beginning: proof of work saved. */
  readonly work = { read: 0, weighed: 0 };
  private state: State | undefined;

  constructor(private readonly positions: Positions = publishedPositions) {}

  review(paragraphs: readonly ContractParagraph[]): Review {
    const slices = this.slices(paragraphs);
    for (;;) {
      const step = slices.next();
      if (step.done) return step.value;
    }
  }

  /** The same in slices of a millisecond or less; what is yielded is the share done, 0 to 1. */
  *slices(paragraphs: readonly ContractParagraph[]): Generator<number, Review, void> {
    const { state } = this;
    const changed = state && changesBetween(state.kept, paragraphs);
    if (state && changed) {
      if (changed.length === 0 || this.edit(state, paragraphs, changed)) return state.review;
    }
    return yield* this.readAll(paragraphs);
  }

  private keep(paragraph: ContractParagraph): Kept {
    this.work.read++;
    const shape = shapeOf(paragraph);
    return { paragraph, shape, reading: readWords(paragraph.text, shape.isHeading) };
  }

  private *readAll(paragraphs: readonly ContractParagraph[]): Generator<number, Review, void> {
    const old = this.state?.kept ?? [];
    // Half way through, nothing of the former reading may be taken for the new one.
    this.state = undefined;
    const n = paragraphs.length;
    let head = 0;
    while (head < Math.min(n, old.length) && same(old[head]!.paragraph, paragraphs[head]!)) head++;
    let tail = 0;
    while (
      tail < Math.min(n, old.length) - head &&
      same(old[old.length - 1 - tail]!.paragraph, paragraphs[n - 1 - tail]!)
    )
      tail++;
    const kept: Kept[] = [];
    for (let i = 0; i < n; i++) {
      kept.push(i < head ? old[i]! : i >= n - tail ? old[old.length - n + i]! : this.keep(paragraphs[i]!));
      if (i % SLICE === SLICE - 1) yield (i / n) * 0.5;
    }
    const places = placesOf(kept.map(({ shape }) => shape));
    const field = fieldOf(
      paragraphs,
      places,
      kept.map(({ reading }) => reading),
    );
    const topics = new Uint8Array(n);
    const placed: [string, Placed][] = [];
    const passages: Passage[][] = TOPIC_IDS.map(() => []);
    const signs = { en: 0, zh: 0 };
    for (let i = 0; i < n; i++) {
      topics[i] = this.weigh(field, kept, i);
      count(signs, kept[i]!, 1);
      if (topics[i] !== 0) {
        for (const topic of TOPIC_IDS)
          if ((topics[i]! >> (topic - 1)) & 1) passages[topic - 1]!.push(passageAt(kept, places, i, topic));
        for (const held of stated(kept, places, i, topics[i]!)) placed.push([held.id, at(held, i)]);
      }
      if (i % SLICE === SLICE - 1) yield 0.5 + (i / n) * 0.5;
    }
    const statements = new Map<string, Placed[]>();
    for (const [id, held] of placed) {
      const list = statements.get(id);
      if (list) list.push(held);
      else statements.set(id, [held]);
    }
    const reviews = topicRules.map(({ topic, checks }): TopicReview => {
      const findings = checks.map((check) => runCheck(check, statements, this.positions));
      return {
        topic,
        status: verdictOf(passages[topic - 1]!, findings),
        passages: passages[topic - 1]!,
        findings,
      };
    });
    const review = {
      language: languageOf(signs),
      topics: reviews,
      facts: readFacts(statements, quoteFrom(kept)),
      context: contextOf(kept, places, topics),
    };
    this.state = { kept, places, field, topics, statements, signs, review };
    return review;
  }

  private weigh(field: Field, kept: readonly Kept[], i: number): number {
    this.work.weighed++;
    const topics = topicsOf(field, i);
    const open = toldByOwnWords(field, i) & ~topics;
    return open === 0 ? topics : topics | (topicsStated(kept[i]!) & open);
  }

  /** Takes a few edits in; false where they move the build of the contract, and all must be read anew. */
  private edit(state: State, paragraphs: readonly ContractParagraph[], changed: readonly number[]): boolean {
    const { kept, places, field, topics, signs } = state;
    const fresh = changed.map((i) => this.keep(paragraphs[i]!));
    if (fresh.some(({ shape }, k) => !sameShape(shape, kept[changed[k]!]!.shape))) return false;
    const around = new Set<number>();
    for (const [k, i] of changed.entries()) {
      count(signs, kept[i]!, -1);
      count(signs, fresh[k]!, 1);
      kept[i] = fresh[k]!;
    }
    for (const i of changed) {
      const { reading } = kept[i]!;
      field.own.set(reading.own, i * TOPICS);
      for (const j of [i, i + 1])
        if (j < kept.length)
          field.seats[j] = seatOf(
            kept[j]!.paragraph,
            places[j]!,
            kept[j]!.reading.chinese,
            kept[j - 1]?.paragraph.text,
          );
      setSure(field.survey, field.seats, field.own, i);
      const { before, after } = field.survey;
      if (before[i]! >= 0) around.add(before[i]!);
      if (after[i]! >= 0) around.add(after[i]!);
      for (let j = Math.max(0, i - REACH); j <= Math.min(kept.length - 1, i + REACH); j++) around.add(j);
    }
    if (setShares(field.survey, kept.length)) {
      for (let j = 0; j < kept.length; j++) around.add(j);
    } else
      for (let j = changed[0]!; j < kept.length; j++) {
        const { heading, upper, leadIn } = places[j]!;
        if (changed.includes(heading) || changed.includes(upper) || changed.includes(leadIn)) around.add(j);
      }
    // What was returned before stays as it was.
    state.review = { ...state.review, topics: [...state.review.topics] };
    const touched = new Set<string>();
    const moved = new Set<TopicId>();
    for (const j of [...around].sort((a, b) => a - b)) {
      const was = topics[j]!;
      const now = this.weigh(field, kept, j);
      topics[j] = now;
      const edited = changed.includes(j);
      const restated = this.restate(state, j, was, now, edited, touched);
      if (!edited && was === now && !restated && !changed.includes(places[j]!.heading)) continue;
      for (const topic of TOPIC_IDS)
        if (((was | now) >> (topic - 1)) & 1) {
          moved.add(topic);
          this.replacePassage(state, j, topic, ((now >> (topic - 1)) & 1) === 1);
        }
    }
    this.conclude(state, touched, moved);
    return true;
  }

  private restate(
    { kept, places, statements }: State,
    i: number,
    was: number,
    now: number,
    edited: boolean,
    touched: Set<string>,
  ): boolean {
    if (was === 0 && now === 0) return false;
    const { leadIn, heading } = places[i]!;
    const above = aboveOf(kept, leadIn, heading);
    const held = kept[i]!.stated;
    if (!edited && was === now && (held?.above ?? '') === above) return false;
    const drop = new Set<string>();
    for (const [id, list] of statements) if (list.some((placed) => placed.paragraph === i)) drop.add(id);
    const list = now === 0 ? [] : stated(kept, places, i, now);
    for (const id of new Set([...drop, ...list.map((one) => one.id)])) {
      touched.add(id);
      const others = (statements.get(id) ?? []).filter((placed) => placed.paragraph !== i);
      const mine = list.filter((one) => one.id === id).map((one) => at(one, i));
      const from = others.findIndex((placed) => placed.paragraph > i);
      statements.set(
        id,
        from < 0 ? [...others, ...mine] : [...others.slice(0, from), ...mine, ...others.slice(from)],
      );
      if (statements.get(id)!.length === 0) statements.delete(id);
    }
    return true;
  }

  private replacePassage({ kept, places, review }: State, i: number, topic: TopicId, is: boolean): void {
    const passages = review.topics[topic - 1]!.passages;
    const rest = passages.filter((held) => held.paragraph !== i);
    if (is) {
      const from = rest.findIndex((held) => held.paragraph > i);
      rest.splice(from < 0 ? rest.length : from, 0, passageAt(kept, places, i, topic));
    }
    (review.topics as TopicReview[])[topic - 1] = { ...review.topics[topic - 1]!, passages: rest };
  }

  private conclude(state: State, touched: ReadonlySet<string>, moved: ReadonlySet<TopicId>): void {
    const { review, statements, kept, signs } = state;
    const topics = topicRules.map(({ topic, checks }, t): TopicReview => {
      const old = review.topics[t]!;
      let findings: readonly Finding[] = old.findings;
      for (const [k, check] of checks.entries()) {
        const ids = [
          ...(check.met ?? []),
          ...(check.adverse ?? []),
          ...(check.kind === 'point' ? (check.short ?? []) : [...check.figure, ...(check.vague ?? [])]),
        ];
        if (!ids.some((id) => touched.has(id))) continue;
        if (findings === old.findings) findings = [...old.findings];
        (findings as Finding[])[k] = runCheck(check, statements, this.positions);
      }
      return findings === old.findings && !moved.has(topic)
        ? old
        : { ...old, findings, status: verdictOf(old.passages, findings) };
    });
    state.review = {
      language: languageOf(signs),
      topics,
      facts: touched.size === 0 ? review.facts : readFacts(statements, quoteFrom(kept)),
      context: contextOf(kept, state.places, state.topics),
    };
  }
}

/** Indices of paragraphs that changed where the two are equally long and differ little; otherwise undefined. */
function changesBetween(
  kept: readonly Kept[],
  paragraphs: readonly ContractParagraph[],
): number[] | undefined {
  if (kept.length !== paragraphs.length) return undefined;
  const changed: number[] = [];
  for (let i = 0; i < paragraphs.length; i++)
    if (!same(kept[i]!.paragraph, paragraphs[i]!)) {
      changed.push(i);
      if (changed.length > FEW) return undefined;
    }
  return changed;
}

const at = ({ start, end, value }: Stated, paragraph: number): Placed => ({
  paragraph,
  start,
  end,
  ...(value !== undefined && { value }),
});

const aboveOf = (kept: readonly Kept[], leadIn: number, heading: number): string =>
  (kept[leadIn >= 0 ? leadIn : heading]?.paragraph.text ?? '').toLowerCase();

function stated(
  kept: readonly Kept[],
  places: readonly Place[],
  i: number,
  topics: number,
): readonly Stated[] {
  const held = kept[i]!;
  const { leadIn, heading, isHeading } = places[i]!;
  if (isHeading) return [];
  const above = aboveOf(kept, leadIn, heading);
  if (held.stated?.topics === topics && held.stated.above === above) return held.stated.list;
  const { reader } = model().scanner;
  reader.read(held.paragraph.text);
  const list = statementsOf(reader, held.reading, topics, () => above);
  held.stated = { topics, above, list };
  return list;
}

/** Topics of which a paragraph states something, whatever stands around it, as bits. */
function topicsStated({ paragraph, reading }: Kept): number {
  const { reader } = model().scanner;
  reader.read(paragraph.text);
  const held = statementsOf(reader, reading, ALL_TOPICS, () => '');
  return held.reduce((bits, { id }) => bits | (1 << (Number(id[0]) - 1)), 0);
}

function passageAt(kept: readonly Kept[], places: readonly Place[], i: number, topic: TopicId): Passage {
  const { paragraph, shape } = kept[i]!;
  const section = places[i]!.isHeading ? i : places[i]!.heading;
  const heading = kept[section]?.paragraph;
  return {
    paragraph: i,
    start: 0,
    end: paragraph.text.length,
    evidence: evidenceOf(paragraph.text, shape.isHeading, i, topic),
    ...(heading && {
      section: {
        heading: heading.text.trim(),
        ...(heading.number !== undefined && { number: heading.number }),
      },
    }),
    ...(paragraph.hasInsertions === true && { inserted: true }),
  };
}

const quoteFrom =
  (kept: readonly Kept[]) =>
  ({ paragraph, start, end }: Placed): string =>
    kept[paragraph]!.paragraph.text.slice(start, end).toLowerCase();

/** Chinese says in one sign what English says in two. */
function count(signs: { en: number; zh: number }, { paragraph, reading }: Kept, by: 1 | -1): void {
  if (reading.chinese) signs.zh += by * paragraph.text.length * 2;
  else signs.en += by * paragraph.text.length;
}

function languageOf({ en, zh }: { readonly en: number; readonly zh: number }): Review['language'] {
  const total = en + zh;
  if (zh < total * 0.15 || total === 0) return 'en';
  return en < total * 0.15 ? 'zh' : 'both';
}
