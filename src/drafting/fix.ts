/**
 * *Fix to playbook*: the smallest edits that cure what the review found weak or adverse. Every fix is tried before
 * it is offered: the contract is reviewed again with it, and it stays only if its points are then met and no other
 * finding is worse.
 */
import { fixRules } from '../playbook/fixes';
import type { FigureRule, SentenceRule } from '../playbook/fixes/types';
import { publishedPositions, type Positions } from '../playbook/positions';
import type { CheckId } from '../playbook/rules/types';
import type { Language, TopicId } from '../playbook/types';
import { Reviewer } from '../review';
import type { ContractParagraph, Finding, Outcome, Review, TopicReview } from '../review/types';
import { apply, valid } from './apply';
import { figureEdit, sentenceEdits } from './candidates';
import { languageOf } from './style';
import type { Edit, Fix } from './types';

/** Edits by paragraph. */
type Edits = ReadonlyMap<number, readonly Edit[]>;
/** Where a rule fits. */
interface Seat {
  readonly paragraph: number;
  readonly edits: readonly Edit[];
}

const RANK: Readonly<Record<Outcome, number>> = { adverse: 0, silent: 1, short: 2, met: 3 };
/** So many places of one point are tried; a contract that says it oftener is beyond a small edit. */
const PLACES = 12;

/**
 * The fixes for a reviewed contract: at most one for a point, a language and a paragraph; none overlap. `reviewer`
 * may be the one that made the review: the trials then cost only what they change (it is left as it was).
 */
export function fixes(
  review: Review,
  paragraphs: readonly ContractParagraph[],
  positions: Positions = publishedPositions,
  reviewer: Reviewer = new Reviewer(positions),
): Fix[] {
  const trial = new Trial(review, paragraphs, reviewer);
  const taken: Fix[] = [];
  for (const rule of fixRules) {
    if (!rule.checks.every((check) => trial.open(check) && !taken.some((fix) => fix.checks.includes(check))))
      continue;
    const cures =
      rule.kind === 'figure'
        ? cureFigure(rule, trial, positions)
        : cureSentences(rule, trial, (paragraph) =>
            sentenceEdits(rule, paragraphs[paragraph]!.text, positions, review.context.parties),
          );
    for (const { checks, seats } of cures) {
      const more = seats.map(({ paragraph, edits }): Fix => {
        const { text } = paragraphs[paragraph]!;
        return {
          topic: Number(checks[0]![0]) as TopicId,
          checks,
          kind: rule.kind,
          language: languageOf(text),
          redline: { paragraph, paragraphText: text, edits },
        };
      });
      // An attorney may take them all: what cures singly must cure beside the others, and touch none of their words.
      const together = joined([...taken, ...more]);
      const points = [...new Set([...taken, ...more].flatMap((fix) => fix.checks))];
      if (together && trial.cures(together, points)) taken.push(...more);
    }
  }
  trial.restore();
  return taken.sort(
    (a, b) =>
      a.redline.paragraph - b.redline.paragraph || a.redline.edits[0]!.start - b.redline.edits[0]!.start,
  );
}

/** All edits of the fixes by paragraph, in order; undefined where two touch the same words. */
function joined(fixes: readonly Fix[]): Edits | undefined {
  const all = new Map<number, Edit[]>();
  for (const { redline } of fixes) {
    const edits = [...(all.get(redline.paragraph) ?? []), ...redline.edits].sort((a, b) => a.start - b.start);
    if (!valid(redline.paragraphText, edits)) return undefined;
    all.set(redline.paragraph, edits);
  }
  return all;
}

interface Cure {
  readonly checks: readonly CheckId[];
  readonly seats: readonly Seat[];
}

/** The weakest figure becomes the playbook's, then the next weakest, until the point is met. */
function cureFigure(rule: FigureRule, trial: Trial, positions: Positions): Cure[] {
  const [check] = rule.checks;
  const edits = new Map<number, Edit[]>();
  for (let tries = 0; tries < PLACES; tries++) {
    const review = trial.with(edits);
    const finding = findingOf(review, check);
    if (finding.outcome === 'met') {
      const checks = edits.size > 0 && trial.cures(edits, rule.checks);
      return checks
        ? [{ checks, seats: [...edits].map(([paragraph, list]) => ({ paragraph, edits: list })) }]
        : [];
    }
    const span = finding.figure?.found === undefined ? undefined : finding.evidence[0];
    if (!span) return [];
    const done = edits.get(span.paragraph) ?? [];
    const edit = figureEdit(
      rule,
      trial.textOf(span.paragraph, edits),
      span,
      positions,
      review.context.parties,
    );
    if (!edit) return [];
    const next = [...done, back(edit, done)].sort((a, b) => a.start - b.start);
    if (!valid(trial.textOf(span.paragraph), next)) return [];
    edits.set(span.paragraph, next);
  }
  return [];
}

/** The edit of an edited text as one of the text before. */
function back(edit: Edit, done: readonly Edit[]): Edit {
  let { start, end } = edit;
  for (const { start: from, end: to, insert } of done) {
    if (from + insert.length > start) break;
    const longer = insert.length - (to - from);
    start -= longer;
    end -= longer;
  }
  return { ...edit, start, end };
}

/**
 * Where the contrary is said, all places at once or none: a contract must not say both. Otherwise the first place of
 * each language that cures by itself.
 */
function cureSentences(
  rule: SentenceRule,
  trial: Trial,
  editsOf: (paragraph: number) => readonly Edit[][],
): Cure[] {
  const adverse = trial.saysContrary(rule.checks);
  if (adverse.length > 0) {
    const seats = adverse.map((paragraph) => ({ paragraph, edits: editsOf(paragraph).flat() }));
    if (
      seats.length > PLACES ||
      !seats.every(({ paragraph, edits }) => edits.length > 0 && valid(trial.textOf(paragraph), edits))
    )
      return [];
    const checks = trial.cures(new Map(seats.map(({ paragraph, edits }) => [paragraph, edits])), rule.checks);
    return checks ? [{ checks, seats }] : [];
  }
  const seats: Seat[] = trial
    .placesOf(rule.checks[0])
    .flatMap((paragraph) => editsOf(paragraph).map((edits) => ({ paragraph, edits })))
    .slice(0, PLACES);
  const cures = new Map<Language, Cure>();
  for (const seat of seats) {
    const language = languageOf(trial.textOf(seat.paragraph));
    if (cures.has(language)) continue;
    const checks = trial.cures(new Map([[seat.paragraph, seat.edits]]), rule.checks);
    if (checks) cures.set(language, { checks, seats: [seat] });
  }
  return [...cures.values()];
}

const findingOf = ({ topics }: Review, check: CheckId): Finding =>
  topics[Number(check[0]) - 1]!.findings.find((finding) => finding.check === check)!;

/** The contract with edits, reviewed. */
class Trial {
  constructor(
    private readonly before: Review,
    private readonly paragraphs: readonly ContractParagraph[],
    private readonly reviewer: Reviewer,
  ) {}

  /** The topic is there, and this point of it falls short. */
  open(check: CheckId): boolean {
    const topic = this.topicOf(check);
    return topic.passages.length > 0 && findingOf(this.before, check).outcome !== 'met';
  }

  /** Where the point is spoken of, then the other passages of its topic, each once. */
  placesOf(check: CheckId): number[] {
    const { evidence } = findingOf(this.before, check);
    return [...new Set([...evidence, ...this.topicOf(check).passages].map(({ paragraph }) => paragraph))];
  }

  /** The paragraphs that say the contrary of any of these points. */
  saysContrary(checks: readonly CheckId[]): number[] {
    const spans = checks
      .map((check) => findingOf(this.before, check))
      .flatMap(({ outcome, evidence }) => (outcome === 'adverse' ? evidence : []));
    return [...new Set(spans.map(({ paragraph }) => paragraph))];
  }

  textOf(paragraph: number, edits?: Edits): string {
    const { text } = this.paragraphs[paragraph]!;
    return apply(text, edits?.get(paragraph) ?? []);
  }

  with(edits: Edits): Review {
    if (edits.size === 0) return this.before;
    const edited = [...this.paragraphs];
    for (const paragraph of edits.keys())
      edited[paragraph] = { ...edited[paragraph]!, text: this.textOf(paragraph, edits) };
    return this.reviewer.review(edited);
  }

  /**
   * All points that the edits meet and that were not met; undefined where one wanted is not among them, where any is
   * worse, or where the contrary of one still stands in a paragraph left alone.
   */
  cures(edits: Edits, wanted: readonly CheckId[]): CheckId[] | undefined {
    const cured: CheckId[] = [];
    for (const [t, topic] of this.with(edits).topics.entries())
      for (const [f, { check, outcome }] of topic.findings.entries()) {
        const was = this.before.topics[t]!.findings[f]!.outcome;
        if (RANK[outcome] < RANK[was]) return undefined;
        if (outcome === 'met' && was !== 'met' && this.open(check)) cured.push(check);
      }
    const others = cured.filter((check) => !wanted.includes(check));
    return wanted.every((check) => cured.includes(check)) &&
      this.saysContrary(cured).every((paragraph) => edits.has(paragraph))
      ? [...wanted, ...others]
      : undefined;
  }

  restore(): void {
    this.reviewer.review(this.paragraphs);
  }

  private topicOf(check: CheckId): TopicReview {
    return this.before.topics[Number(check[0]) - 1]!;
  }
}
