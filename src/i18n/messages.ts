/** Every text of the interface. A language is complete when it satisfies this type; tests compare the rest. */
import type { CheckId, Unit } from '../playbook/rules/types';
import type { Outcome, Verdict } from '../review/types';
import type { Failure, FailureKind, Insertion } from '../word/api';

export interface Messages {
  readonly product: string;
  readonly privacy: string;
  readonly review: string;
  readonly reviewing: string;
  readonly reviewed: (paragraphs: number) => string;
  readonly highlight: string;
  readonly clear: string;
  readonly highlighted: (painted: number, passages: number) => string;
  readonly cleared: (count: number) => string;
  readonly covered: (covered: number, open: number) => string;
  readonly checklist: string;
  readonly priorities: string;
  readonly glossary: string;
  readonly otherLanguage: string;
  readonly switchLanguage: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly because: Readonly<Record<Verdict, string>>;
  readonly risk: string;
  readonly difficulty: string;
  readonly strategy: string;
  readonly status: string;
  readonly topic: string;
  readonly guidance: string;
  readonly findings: string;
  readonly passages: (count: number) => string;
  readonly noPassages: string;
  readonly showAll: (count: number) => string;
  readonly jump: string;
  readonly section: (number: string | undefined, heading: string | undefined) => string;
  readonly clause: string;
  readonly english: string;
  readonly chinese: string;
  readonly both: string;
  readonly clauseLanguage: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: Readonly<Record<Insertion['place'], string>>;
  readonly copy: string;
  readonly copied: string;
  readonly check: Readonly<Record<CheckId, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  /** "found 120 hours, playbook 72 hours" */
  readonly figure: (found: string | undefined, wanted: string) => string;
  readonly amount: (value: number, unit: Unit) => string;
  readonly failure: Readonly<Record<FailureKind, string>>;
  readonly remains: Readonly<Record<NonNullable<Failure['remains']>, string>>;
  readonly attribution: string;
  readonly disclaimer: string;
}
