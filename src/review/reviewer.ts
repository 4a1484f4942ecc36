/**
 * Reads a contract against the playbook, and reads it again after an edit doing only what the edit calls for:
 * what a paragraph says by itself is kept as long as its text stays; what it means in its place is weighed anew
 * around the edit. The result is always the one that a first reading would give.
 */
import { publishedPositions, type Positions } from '../playbook/positions';
import { topicRules } from '../playbook/rules';
import { TOPIC_IDS, type TopicId } from '../playbook/types';
import { contextOf, toldByOpening, type Opening } from './background';
import { runCheck, verdictOf, type Placed } from './checks';
import {
  REACH,
  scoresOf,
  setShares,
  setSure,
  surveyOf,
  takeScores,
  TOPICS,
  type Scores,
  type Seat,
} from './context';
import { definitionOf, definitionsIn, statedByTerms, usesIn, type Definition, type Use } from './defined';
import { readFacts } from './facts';
import { joinedText, runStart, statedAcross } from './joined';
import { PassageRead, readWords, toldByOwnWords, topicsOf, type Field, type Reading } from './passages';
import { modelInSlices } from './model';
import { foldedText } from './reading/fold';
import { inRoles, PLAIN, rolesOf, type Roles } from './roles';
import { seatOf } from './seat';
import { atOnce, rising } from './slices';
import { mayBePlain, statementsInSlices, statementsOf, withPatterns, type Stated } from './statements';
import { placesOf, shapeOf, type Place, type Shape } from './structure';
import type { ContractParagraph, Finding, Passage, Review, TopicReview } from './types';

/** What is kept of one paragraph. */
class Kept {
  /** Topics its own words leave open, as bits; those its statements were read for (none yet), what stood above it then. */
  alone = 0;
  open = -1;
  above = '';
  /** The run of lines or cells that it ends, where it goes on with others: see joined.ts. */
  run = '';
  /** The terms with a figure by which it promises. */
  uses: readonly Use[] = [];
  all: readonly Stated[] = [];
  /** Topics it turned out to be on, and its statements on these. */
  topics = 0;
  stated: readonly Stated[] = [];
  /** What it leads, if it is a heading. */
  section: Passage['section'];

  constructor(
    readonly paragraph: ContractParagraph,
    /** Its text as rules read it: see roles.ts. */
    readonly text: string,
    readonly shape: Shape,
    readonly reading: Reading,
  ) {}
}

interface State {
  readonly kept: Kept[];
  /** Whose words are whose, as its first so many paragraphs tell. */
  readonly roles: Roles;
  reach: number;
  readonly places: readonly Place[];
  readonly field: Field;
  readonly definitions: readonly Definition[];
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
const NONE: readonly Stated[] = [];
/** Paragraphs read between two looks at the clock by whoever drives the slices. */
const SLICE = 16;

export class Reviewer {
  /** Paragraphs read and weighed since the beginning: proof of work saved. */
  readonly work = { read: 0, weighed: 0 };
  private state: State | undefined;

  constructor(private readonly positions: Positions = publishedPositions) {}

  review(paragraphs: readonly ContractParagraph[]): Review {
    return atOnce(this.slices(paragraphs));
  }

  /** The same in slices of a millisecond or less; what is yielded is the share done, 0 to 1. */
  *slices(paragraphs: readonly ContractParagraph[]): Generator<number, Review, void> {
    const { state } = this;
    const changed = state && changesBetween(state.kept, paragraphs);
    if (state && changed) {
      if (changed.length === 0 || this.edit(state, paragraphs, changed)) return state.review;
    }
    return yield* rising(this.readAll(paragraphs));
  }

  private keep(paragraph: ContractParagraph, text: string, scores: Scores, i: number): Kept {
    this.work.read++;
    const shape = shapeOf(paragraph);
    return new Kept(paragraph, text, shape, readWords(text, shape.isHeading, scores, i));
  }

  private *readAll(paragraphs: readonly ContractParagraph[]): Generator<number, Review, void> {
    const old = this.state?.kept ?? [];
    const former = this.state?.field.scores;
    const before = this.state?.roles ?? PLAIN;
    // Half way through, nothing of the former reading may be taken for the new one.
    this.state = undefined;
    yield* modelInSlices();
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
    const scores = scoresOf(n);
    for (let i = 0; i < n; i++) {
      const was = i < head ? i : i >= n - tail ? old.length - n + i : -1;
      if (was < 0) kept.push(this.keep(paragraphs[i]!, inRoles(paragraphs[i]!.text, before), scores, i));
      else {
        kept.push(old[was]!);
        takeScores(scores, i, former!, was);
      }
      if (i % SLICE === SLICE - 1) yield (i / n) * 0.5;
    }
    const opening = yield* toldByOpening(kept);
    const roles = rolesOf(opening.told.parties);
    for (let i = 0; roles.key !== before.key && i < n; i++) {
      const text = inRoles(paragraphs[i]!.text, roles);
      if (text !== kept[i]!.text) kept[i] = this.keep(paragraphs[i]!, text, scores, i);
      if (i % SLICE === SLICE - 1) yield 0.5;
    }
    const places = placesOf(kept.map(({ shape }) => shape));
    yield 0.5;
    const seats: Seat[] = [];
    for (let i = 0; i < n; i++) {
      seats.push(seatOf(paragraphs[i]!, places[i]!, kept[i]!.reading, paragraphs[i - 1]?.text));
      if (i % SLICE === SLICE - 1) yield 0.5;
    }
    const field = { seats, scores, survey: surveyOf(seats, scores.own) };
    yield 0.5;
    const definitions = yield* definitionsIn(kept);
    yield* statementsInSlices(kept);
    const topics = new Uint8Array(n);
    const statements = new Map<string, Placed[]>();
    const passages: Passage[][] = TOPIC_IDS.map(() => []);
    const signs = { en: 0, zh: 0 };
    for (let i = 0; i < n; i++) {
      const on = (topics[i] = yield* withPatterns((again) => {
        if (again) kept[i]!.open = -1;
        return this.weigh(field, kept, places, definitions, i);
      }));
      count(signs, kept[i]!, 1);
      if (on !== 0) {
        for (let t = 0; t < TOPICS; t++)
          if ((on >> t) & 1) passages[t]!.push(passageAt(kept, places, i, TOPIC_IDS[t]!));
        for (const held of kept[i]!.stated) {
          const list = statements.get(held.id);
          if (list) list.push(at(held, i));
          else statements.set(held.id, [at(held, i)]);
        }
      }
      if (i % SLICE === SLICE - 1) yield 0.5 + (i / n) * 0.5;
    }
    const reviews: TopicReview[] = [];
    for (const { topic, checks } of topicRules) {
      const findings = checks.map((check) => runCheck(check, statements, this.positions));
      reviews.push({
        topic,
        status: verdictOf(passages[topic - 1]!, findings),
        passages: passages[topic - 1]!,
        findings,
      });
      yield 1;
    }
    const facts = readFacts(statements, quoteFrom(kept));
    yield 1;
    const review = {
      language: languageOf(signs),
      topics: reviews,
      facts,
      context: yield* contextOf(kept, places, topics, opening),
    };
    this.state = {
      kept,
      roles,
      reach: opening.reach,
      places,
      field,
      definitions,
      topics,
      statements,
      signs,
      review,
    };
    return review;
  }

  /** Topics of a paragraph, as bits; what it states on them is kept with it. */
  private weigh(
    field: Field,
    kept: readonly Kept[],
    places: readonly Place[],
    definitions: readonly Definition[],
    i: number,
  ): number {
    this.work.weighed++;
    const held = kept[i]!;
    const topics = topicsOf(field, i);
    const { leadIn, heading, isHeading } = places[i]!;
    let open = (held.alone = topics | toldByOwnWords(field, i));
    const first = isHeading ? i : runStart(i, (j) => kept[j]?.paragraph, places);
    for (let j = first; j < i; j++) open |= kept[j]!.alone;
    if (isHeading || (open === 0 && !mayBePlain(held.reading))) {
      held.open = -1;
      held.topics = 0;
      held.all = held.stated = NONE;
      return topics;
    }
    const above = aboveOf(kept, leadIn, heading);
    const parts = open !== 0 && first < i ? kept.slice(first, i + 1) : undefined;
    const run = parts ? joinedText(parts) : '';
    const uses = usesIn(held.text, i, definitions);
    const isKnown =
      held.open === open && held.above === above && held.run === run && sameUses(held.uses, uses);
    if (!isKnown) {
      held.open = open;
      held.above = above;
      held.run = run;
      held.uses = uses;
      const lead = (): string => foldedText(above);
      const own = statementsOf(held.text, held.reading, open, lead);
      const across = parts ? statedAcross(parts, run, open, lead) : NONE;
      const byTerm = uses.length > 0 ? statedByTerms(held, uses, open, lead) : NONE;
      const all = [...own, ...across, ...byTerm];
      held.all = all.length > 1 ? all.sort((a, b) => a.start - b.start) : all;
    }
    let on = topics;
    for (const { decides } of held.all) on |= decides;
    if (!isKnown || held.topics !== on) {
      held.topics = on;
      held.stated = held.all.length === 0 ? NONE : held.all.filter((one) => (one.topics & on) !== 0);
    }
    return on;
  }

  /** Takes a few edits in; false where they move the build of the contract, and all must be read anew. */
  private edit(state: State, paragraphs: readonly ContractParagraph[], changed: readonly number[]): boolean {
    const { kept, places, field, definitions, topics, signs } = state;
    const scores = scoresOf(changed.length);
    const fresh = changed.map((i, k) =>
      this.keep(paragraphs[i]!, inRoles(paragraphs[i]!.text, state.roles), scores, k),
    );
    if (fresh.some(({ shape }, k) => !sameShape(shape, kept[changed[k]!]!.shape))) return false;
    const part = (j: number): Kept | undefined => fresh[changed.indexOf(j)] ?? kept[j];
    const opening =
      changed[0]! < state.reach ? atOnce(toldByOpening(kept.map((_, j) => part(j)!))) : undefined;
    if (opening && rolesOf(opening.told.parties).key !== state.roles.key) return false;
    for (const i of changed)
      for (const j of [i, i + 1])
        if (
          j < kept.length &&
          (definitionOf(part(j)!, part(j - 1), j) || definitions.some(({ paragraph }) => paragraph === j))
        )
          return false;
    const around = new Set<number>();
    const former = new Map<number, readonly Stated[]>();
    for (const [k, i] of changed.entries()) {
      count(signs, kept[i]!, -1);
      count(signs, fresh[k]!, 1);
      former.set(i, kept[i]!.stated);
      kept[i] = fresh[k]!;
    }
    for (const [k, i] of changed.entries()) {
      takeScores(field.scores, i, scores, k);
      for (const j of [i, i + 1])
        if (j < kept.length)
          field.seats[j] = seatOf(
            kept[j]!.paragraph,
            places[j]!,
            kept[j]!.reading,
            kept[j - 1]?.paragraph.text,
          );
      setSure(field.survey, field.seats, field.scores.own, i);
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
      const edited = changed.includes(j);
      const was = topics[j]!;
      const stated = former.get(j) ?? kept[j]!.stated;
      const now = (topics[j] = this.weigh(field, kept, places, definitions, j));
      const states = kept[j]!.stated;
      if (edited || states !== stated) restate(state.statements, j, stated, states, touched);
      if (!edited && was === now && !changed.includes(places[j]!.heading)) continue;
      for (const topic of TOPIC_IDS)
        if (((was | now) >> (topic - 1)) & 1) {
          moved.add(topic);
          this.replacePassage(state, j, topic, ((now >> (topic - 1)) & 1) === 1);
        }
    }
    if (opening) state.reach = opening.reach;
    this.conclude(state, touched, moved, opening);
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

  private conclude(
    state: State,
    touched: ReadonlySet<string>,
    moved: ReadonlySet<TopicId>,
    opening: Opening | undefined,
  ): void {
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
      context: atOnce(contextOf(kept, state.places, state.topics, opening)),
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

const at = ({ start, end, value, origin }: Stated, paragraph: number): Placed => ({
  paragraph,
  start,
  end,
  value,
  origin,
});

const sameUses = (a: readonly Use[], b: readonly Use[]): boolean =>
  a.length === b.length && a.every(({ definition }, k) => definition === b[k]!.definition);

const aboveOf = (kept: readonly Kept[], leadIn: number, heading: number): string =>
  kept[leadIn >= 0 ? leadIn : heading]?.text ?? '';

/** Puts what a paragraph states now in the place of what it stated; notes which statements were touched. */
function restate(
  statements: Map<string, readonly Placed[]>,
  i: number,
  before: readonly Stated[],
  now: readonly Stated[],
  touched: Set<string>,
): void {
  for (const id of new Set([...before, ...now].map((held) => held.id))) {
    touched.add(id);
    const others = (statements.get(id) ?? []).filter((placed) => placed.paragraph !== i);
    const mine = now.filter((held) => held.id === id).map((held) => at(held, i));
    const from = others.findIndex((placed) => placed.paragraph > i);
    others.splice(from < 0 ? others.length : from, 0, ...mine);
    if (others.length > 0) statements.set(id, others);
    else statements.delete(id);
  }
}

function passageAt(kept: readonly Kept[], places: readonly Place[], i: number, topic: TopicId): Passage {
  const { paragraph, text, shape } = kept[i]!;
  const passage = new PassageRead(i, text, shape.isHeading, topic);
  const section = sectionOf(kept, shape.isHeading ? i : places[i]!.heading);
  if (section) passage.section = section;
  if (paragraph.hasInsertions === true) passage.inserted = true;
  return passage;
}

/** The section a heading leads, as the attorney knows it; one object a heading. */
function sectionOf(kept: readonly Kept[], heading: number): Passage['section'] {
  const held = kept[heading];
  if (!held) return undefined;
  const { text, number } = held.paragraph;
  return (held.section ??= { heading: text.trim(), ...(number !== undefined && { number }) });
}

const quoteFrom =
  (kept: readonly Kept[]) =>
  ({ paragraph, start, end }: Placed): string =>
    foldedText(kept[paragraph]!.paragraph.text.slice(start, end));

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
