import type { DraftText } from '../drafting/adapt';
import type { Edit, ParagraphRedline } from '../drafting/types';
import type { TopicId } from '../playbook/types';
import type { ContractParagraph, Span } from '../review/types';

export type { Edit, ParagraphRedline };

/**
 * What the pane may ask of Word. Every action is a promise of a typed result: no Office error escapes this
 * room, and a failed action has left the document as it was (or says in `failure.remains` what it could
 * not take back). All actions run one after another through one queue.
 *
 * Syncs at most, whatever the contract's length: read 3, highlight 3, clear 3, insert 4, redline 4, live
 * update 2, jump 1, comment 2.
 */
export interface WordDocument {
  /** Reads the whole contract in a fixed number of syncs, whatever its length. */
  read(): Promise<Result<Contract>>;

  /** Paints the passages by topic. Tracking is off while painting and restored after. */
  highlight(marks: readonly Mark[]): Promise<Result<{ readonly painted: number }>>;
  /** Removes all our marks, also yesterday's: each run gets its own former highlight back. */
  clearHighlights(): Promise<Result<{ readonly cleared: number }>>;
  /** The check before sending: what of ours is still in the file. Changes nothing. */
  residue(): Promise<Result<Residue>>;

  /** Inserts the clause paragraphs as tracked changes. */
  insertClause(texts: readonly ClauseText[], how: InsertHow): Promise<Result<Insertion>>;
  /** Takes out exactly what the insertion added, whatever was edited since; refuses when it is not ours alone. */
  undoInsertion(id: string): Promise<Result<{ readonly removed: number }>>;

  /** Applies word-level edits run by run. All paragraphs are checked before the first is written. */
  redline(redlines: readonly ParagraphRedline[], how: RedlineHow): Promise<Result<Redlined>>;
  /** Attaches a comment to the words. */
  comment(target: Target, text: string, audience: Audience): Promise<Result<undefined>>;
  /** The tracked changes that touch a paragraph (WordApi 1.6; `unsupported` else). */
  changesIn(target: Target): Promise<Result<readonly Change[]>>;
  /** Accepts or rejects one change, found again by what it says; refuses when it reads otherwise. */
  decide(target: Target, change: Change, decision: 'accept' | 'reject'): Promise<Result<undefined>>;

  /** Selects the span and scrolls to it. Refuses when the paragraph no longer reads as reviewed. */
  jumpTo(target: Target): Promise<Result<undefined>>;

  /**
   * Follows the document while the attorney drafts: paragraph events where Word has them, selection and idle
   * polling else. Never selects, never writes. Returns the way to stop. Only one follower at a time.
   */
  follow(follower: Follower): Promise<Result<() => void>>;
}

/** The contract as read; `paragraphs[i]` of the review is the i-th paragraph of the document body. */
export interface Contract {
  readonly paragraphs: readonly ContractParagraph[];
  /** Parts of the file that were not read and hold text; the pane names them. */
  readonly unread: readonly UnreadPart[];
  /** Why nothing can be written, where that is known beforehand. */
  readonly locked?: 'readOnly' | 'protected';
  /** Stable for the same text: progress kept in local storage is filed under it. */
  readonly fingerprint: string;
}

export type UnreadPart = 'header' | 'footer' | 'footnotes' | 'endnotes' | 'textBoxes';

export interface Follower {
  /** The contract as it reads now; paragraphs that did not change are the very same objects as before. */
  changed(contract: Contract): void;
  /** The document may read otherwise than last told (an event was missed, or another document is open). */
  stale(): void;
  /** The caret stands in this paragraph, 0-based; -1 outside the body. */
  caret(paragraph: number): void;
}

/** A span to act on, with the paragraph's text as reviewed, so that a stale action is refused. */
export interface Target {
  readonly span: Span;
  readonly paragraphText: string;
}

export interface Mark extends Target {
  readonly topic: TopicId;
}

/** One paragraph to insert. `heading` is a line of its own in bold, never a heading style. */
export type ClauseText = DraftText;

export type InsertPlace = { readonly kind: 'cursor' } | { readonly kind: 'after'; readonly target: Target };

export interface InsertHow {
  readonly place: InsertPlace;
  /** One after the other, or the two languages side by side in a table of two columns. */
  readonly form: 'paragraphs' | 'table';
}

export interface Insertion {
  /** For `undoInsertion`; it stays valid when the pane is closed and opened again. */
  readonly id: string;
  /** At the caret inside a sentence, as paragraphs of its own, or as a table. */
  readonly place: 'inSentence' | 'ownParagraph' | 'table';
  /** Whether the paragraphs take part in the automatic numbering around them. */
  readonly numbered: boolean;
}

export interface RedlineHow {
  readonly tracked: boolean;
  /** A comment on each edited paragraph, in the same action. */
  readonly note?: { readonly text: string; readonly audience: Audience };
}

export interface Redlined {
  readonly edits: number;
  /** False where the edits stand but Word refused the comment. */
  readonly commented: boolean;
}

/** For our own side only (marked as such, and named by `residue`), or for the counterparty to read. */
export type Audience = 'internal' | 'otherSide';

export interface Change {
  readonly kind: 'inserted' | 'deleted' | 'formatted';
  readonly author: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly when: number;
}

export interface Residue {
  readonly highlights: number;
  readonly internalNotes: number;
  /** Insertions that can still be undone, each by its hidden bookmark: the ids for `undoInsertion`. */
  readonly insertions: readonly string[];
}

export type FailureKind =
  | 'notInWord'
  | 'unsupported'
  | 'protected'
  | 'readOnly'
  | 'locked'
  | 'targetGone'
  | 'targetChanged'
  | 'ambiguous'
  | 'busy'
  | 'timeout'
  | 'connection'
  | 'unexpected';

export interface Failure {
  readonly kind: FailureKind;
  /** Office's error code, for the support log only; never shown as the message. */
  readonly code?: string;
  /** What could not be taken back after a failure half way. */
  readonly remains?: 'trackingMode' | 'highlights' | 'insertion' | 'redline' | 'comment';
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
