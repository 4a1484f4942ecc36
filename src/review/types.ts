import type { Language, TopicId } from '../playbook/types';

/**
 * One paragraph of the contract as the engine reads it: the text as it reads now (deletions left out,
 * insertions in), without its automatic number. All offsets in results are UTF-16 offsets into `text`.
 */
export interface ContractParagraph {
  readonly text: string;
  /** The automatic number a reader sees before the text ("8.2", "(b)"), when the host can tell. */
  readonly number?: string;
  /** 1-9 for a paragraph in a heading style. */
  readonly outlineLevel?: number;
  /** Place in a table, 0-based, so that a row is read together. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** The paragraph holds text that somebody inserted as a tracked change. */
  readonly hasInsertions?: boolean;
}

/** Half-open [start, end) in UTF-16 units of one paragraph's text; `paragraph` is 0-based. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * missing: the contract is silent. weak: present but short of the playbook. conflict: adverse to the
 * customer (the vendor may train, owns the output, disclaims). meets: every point of the playbook is met.
 */
export type Verdict = 'meets' | 'weak' | 'conflict' | 'missing';

/** A paragraph that holds operative text on a topic, and the exact words that gave it away. */
export interface Passage extends Span {
  readonly evidence: readonly Span[];
  /** Section as the attorney knows it: number and heading of the nearest section, where there is one. */
  readonly section?: { readonly number?: string; readonly heading?: string };
  readonly inserted?: boolean;
}

/** met: the point is there. short: there but weaker. adverse: the contrary is there. silent: nothing. */
export type Outcome = 'met' | 'short' | 'adverse' | 'silent';

/** A value put into a message: a number keeps its unit in the message text, a list is joined by language. */
export type MessageValue = string | number | readonly string[];

/**
 * One point of the playbook checked against the contract. The message text is rendered elsewhere from
 * `${check}.${outcome}` and `values`, so that English and Chinese are equals.
 */
export interface Finding {
  readonly check: string;
  readonly outcome: Outcome;
  readonly values: Readonly<Record<string, MessageValue>>;
  readonly evidence: readonly Span[];
}

export interface TopicReview {
  readonly topic: TopicId;
  readonly status: Verdict;
  /** In document order, at most one a paragraph. */
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
  /** Where a missing clause would best go: after this paragraph (0-based); undefined in an empty contract. */
  readonly bestPlace?: number;
}

/** One fact the contract states (keys and values: the 22 the engine reads, see src/review/README.md). */
export interface Fact {
  readonly value: string | number | boolean | readonly string[];
  /** The words that prove it, in document order; the first is the quote. */
  readonly evidence: readonly Span[];
}

export type FactKey =
  | '1.owner'
  | '1.deletion_days'
  | '1.deletion_required'
  | '2.training'
  | '3.confidentiality'
  | '3.certifications'
  | '3.breach_notice_hours'
  | '3.breach_notice_vague'
  | '4.uptime_percent'
  | '4.service_credit'
  | '4.credit_cap_percent'
  | '4.response_time'
  | '5.output_owner'
  | '6.cap_months'
  | '6.cap_other'
  | '6.uncapped_data'
  | '6.vendor_ip_indemnity'
  | '7.export_days'
  | '7.export_right'
  | '7.migration_help'
  | '8.laws'
  | '8.audit_right';

/** How the contract names its parties, so that a clause can speak its language. */
export interface Parties {
  readonly customer: Readonly<Partial<Record<Language, string>>>;
  readonly vendor: Readonly<Partial<Record<Language, string>>>;
}

export interface Review {
  readonly language: Language | 'both';
  /** False where this does not look like an AI or software vendor contract at all. */
  readonly looksLikeVendorContract: boolean;
  /** Whose paper: judged by whom the drafting favours and addresses; undefined when it cannot be told. */
  readonly paper?: 'vendor' | 'customer';
  readonly parties: Parties;
  /** All eight, in playbook order. */
  readonly topics: readonly TopicReview[];
  readonly facts: Readonly<Partial<Record<FactKey, Fact>>>;
}
