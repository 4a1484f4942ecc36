import type { ContractParagraph, Span } from '../review/types';
import type { Language, TopicId } from '../playbook/types';

/**
 * What the pane may ask of Word. Every action is a promise of a typed result: no Office error escapes this
 * room, and a failed action has left the document as it was (or says in `failure.remains` what it could
 * not take back). All actions run one after another through one queue.
 */
export interface WordDocument {
  /** Reads the whole contract in a fixed number of syncs, whatever its length. */
  read(): Promise<Result<Contract>>;
  /** Paints the passages by topic. Tracking is off while painting and restored after. */
  highlight(marks: readonly Mark[]): Promise<Result<{ readonly painted: number }>>;
  /** Gives back each run's own former highlight. */
  clearHighlights(): Promise<Result<{ readonly cleared: number }>>;
  /** Inserts the clause paragraphs at the cursor as tracked changes. */
  insertClause(texts: readonly ClauseText[]): Promise<Result<Insertion>>;
  /** Selects the span and scrolls to it. Refuses when the paragraph no longer reads as reviewed. */
  jumpTo(target: Target): Promise<Result<undefined>>;
}

/** The contract as read; `paragraphs[i]` of the review is the i-th paragraph of the document body. */
export interface Contract {
  readonly paragraphs: readonly ContractParagraph[];
}

/** A span to act on, with the paragraph's text as reviewed, so that a stale action is refused. */
export interface Target {
  readonly span: Span;
  readonly paragraphText: string;
}

export interface Mark extends Target {
  readonly topic: TopicId;
}

/** One paragraph to insert. */
export interface ClauseText {
  readonly language: Language;
  readonly text: string;
}

export interface Insertion {
  /** At the caret inside a sentence, or as paragraphs of its own. */
  readonly place: 'inSentence' | 'ownParagraph';
}

export type FailureKind =
  | 'notInWord'
  | 'unsupported'
  | 'protected'
  | 'targetGone'
  | 'targetChanged'
  | 'busy'
  | 'timeout'
  | 'connection'
  | 'unexpected';

export interface Failure {
  readonly kind: FailureKind;
  /** Office's error code, for the support log only; never shown as the message. */
  readonly code?: string;
  /** What could not be taken back after a failure half way. */
  readonly remains?: 'trackingMode' | 'highlights' | 'insertion';
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
