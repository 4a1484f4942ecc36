/** Every text of the interface. A language is complete when it satisfies this type; tests compare the rest. */
import type { LeftReason } from '../drafting/swaps';
import type { Fix } from '../drafting/types';
import type { CheckId, Unit } from '../playbook/rules/types';
import type { Outcome, Placement, Verdict } from '../review/types';
import type { Audience, Change, Contract, Failure, FailureKind, Insertion, UnreadPart } from '../word/api';
import type { Step } from '../playbook/types';
import type { ClauseForm, Decision } from './choices';

export interface Messages {
  readonly product: string;
  readonly privacy: string;
  readonly review: string;
  readonly reviewing: string;
  readonly reviewed: (paragraphs: number) => string;
  readonly highlight: string;
  readonly clear: string;
  readonly clearAll: string;
  readonly highlighted: (painted: number, passages: number) => string;
  readonly cleared: (count: number) => string;
  readonly covered: (covered: number, open: number) => string;
  readonly handled: (count: number) => string;
  readonly checklist: string;
  readonly priorities: string;
  readonly glossary: string;
  readonly otherLanguage: string;
  readonly switchLanguage: string;
  readonly more: string;
  readonly cancel: string;
  readonly close: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly because: Readonly<Record<Verdict, string>>;
  readonly difficulty: string;
  readonly strategy: string;
  readonly guidance: string;
  readonly findings: string;
  readonly passages: (count: number) => string;
  readonly passageActions: string;
  readonly noPassages: string;
  readonly showAll: (count: number) => string;
  readonly jump: string;
  /** A passage known by its first words. */
  readonly jumpTo: (words: string) => string;
  readonly section: (number: string | undefined, heading: string | undefined) => string;
  readonly copy: string;
  readonly copied: string;
  /** Where the clipboard is closed to the pane. */
  readonly notCopied: string;
  readonly check: Readonly<Record<CheckId, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** "found 120 hours, playbook 72 hours" */
  readonly figure: (found: string | undefined, wanted: string) => string;
  readonly amount: (value: number, unit: Unit) => string;
  /** “Label: text”, with the sign of the language. */
  readonly labelled: (label: string, text: string) => string;
  /** Text with its full stop. */
  readonly sentence: (text: string) => string;

  /** What is told of the document as a whole. */
  readonly about: {
    readonly empty: string;
    readonly otherLanguage: string;
    readonly locked: Readonly<Record<NonNullable<Contract['locked']>, string>>;
    readonly unread: (parts: string) => string;
    readonly part: Readonly<Record<UnreadPart, string>>;
    /** Highlights that another opening of the pane left. */
    readonly oldMarks: (count: number) => string;
    readonly separator: string;
  };

  /** The checklist that follows the document. */
  readonly live: {
    readonly stale: string;
    readonly staleWhy: string;
    readonly caret: string;
    /** "2. Model Training: now Meets" */
    readonly became: (topic: string, verdict: string) => string;
    readonly progress: (percent: number) => string;
  };

  readonly decision: {
    readonly label: string;
    readonly of: Readonly<Record<Decision, string>>;
    readonly take: Readonly<Record<Decision, string>>;
    readonly reopen: string;
  };

  readonly insertion: {
    readonly title: string;
    readonly step: string;
    readonly steps: Readonly<Record<Step, string>>;
    /** The project's own texts, not the playbook's. */
    readonly ownWording: string;
    readonly language: string;
    readonly english: string;
    readonly chinese: string;
    readonly both: string;
    readonly order: string;
    readonly englishFirst: string;
    readonly chineseFirst: string;
    readonly form: string;
    readonly forms: Readonly<Record<ClauseForm, string>>;
    readonly heading: string;
    readonly preview: string;
    readonly edit: string;
    readonly editDone: string;
    readonly restore: string;
    readonly textOf: Readonly<Record<'en' | 'zh', string>>;
    readonly adapted: string;
    /** "Customer → Client" */
    readonly change: (from: string, to: string) => string;
    readonly left: Readonly<Record<LeftReason, string>>;
    readonly place: string;
    readonly atCursor: string;
    readonly afterPassage: string;
    readonly whichPassage: string;
    readonly whereBest: string;
    readonly noPlace: string;
    readonly best: Readonly<Record<Placement['reason'], (heading: string) => string>>;
    readonly after: (words: string) => string;
    readonly insert: string;
    readonly inserting: string;
    readonly inserted: Readonly<Record<Insertion['place'], string>>;
    readonly notNumbered: string;
    readonly done: (when: string) => string;
    readonly undo: string;
    readonly undoing: string;
    readonly undone: string;
  };

  readonly redline: {
    readonly fix: string;
    readonly fixTitle: string;
    readonly kind: Readonly<Record<Fix['kind'], string>>;
    readonly replace: string;
    readonly replaceTitle: string;
    readonly sentences: string;
    readonly same: string;
    readonly deleted: string;
    readonly insertedWords: string;
    readonly tracked: string;
    readonly untracked: string;
    readonly apply: string;
    readonly applying: string;
    readonly applied: (edits: number) => string;
    readonly appliedUntracked: (edits: number) => string;
    readonly noComment: string;
  };

  readonly note: {
    readonly title: string;
    readonly with: string;
    readonly none: string;
    readonly audience: Readonly<Record<Audience, string>>;
    readonly explain: Readonly<Record<Audience, string>>;
    readonly language: string;
    readonly text: string;
    readonly attach: string;
    readonly attaching: string;
    readonly attached: Readonly<Record<Audience, string>>;
  };

  readonly changes: {
    readonly title: string;
    readonly show: string;
    readonly reading: string;
    readonly none: string;
    readonly kind: Readonly<Record<Change['kind'], string>>;
    readonly by: (author: string, when: string) => string;
    readonly accept: string;
    readonly reject: string;
    readonly decided: Readonly<Record<'accept' | 'reject', string>>;
    readonly counter: string;
  };

  readonly sending: {
    readonly menu: string;
    readonly title: string;
    readonly checking: string;
    readonly clean: string;
    readonly highlights: (count: number) => string;
    readonly internalNotes: (count: number) => string;
    readonly insertions: (count: number) => string;
    readonly meant: string;
  };

  /** Recording of what Word and the pane say to each other, for the makers of the pane. */
  readonly trace: {
    readonly start: string;
    readonly copy: (exchanges: number) => string;
    readonly stop: string;
    readonly started: string;
    readonly copied: string;
  };

  readonly failure: Readonly<Record<FailureKind, string>>;
  readonly remains: Readonly<Record<NonNullable<Failure['remains']>, string>>;
  readonly paneFault: string;
  readonly reload: string;
  readonly attribution: string;
  readonly disclaimer: string;
}
