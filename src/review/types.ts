import type { CheckId, Unit } from '../playbook/rules/types';
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

/**
 * One point of the playbook checked against the contract. It carries no text: the message is rendered
 * elsewhere from check, outcome and figures, so that English and Chinese are equals.
 */
export interface Finding {
  readonly check: CheckId;
  readonly outcome: Outcome;
  /** What the contract promises and what the playbook asks, where the point is a figure. */
  readonly figure?: { readonly unit: Unit; readonly found?: number; readonly wanted: number };
  readonly evidence: readonly Span[];
}

export interface TopicReview {
  readonly topic: TopicId;
  readonly status: Verdict;
  /** In document order, at most one a paragraph. */
  readonly passages: readonly Passage[];
  readonly findings: readonly Finding[];
}

/** One fact the contract states of those the engine reads. */
export interface Fact {
  readonly value: string | number | boolean | readonly string[];
  /** The words that prove it, in document order; the first is the quote. */
  readonly evidence: readonly Span[];
}

/** The facts read so far; names and values as the labelled contracts have them. */
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

/** The word the contract has for one side, as written, and the words that prove it. */
export interface PartyTerm {
  readonly word: string;
  /** English: written with an article, “the Client”. */
  readonly article?: true;
  /** Its side is beyond doubt: named, labelled, or told by most of what it does. */
  readonly sure?: true;
  readonly evidence: readonly Span[];
}

/** Words by the language in which they are used; a side is left out where nothing shows it. */
export type SideTerms = Readonly<Partial<Record<Language, PartyTerm>>>;

export const CONTRACT_KINDS = [
  'ai-vendor',
  'software-vendor',
  'data-processing',
  'service-level',
  'other-contract',
  'not-a-contract',
] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

export type Paper = 'vendor' | 'customer' | 'template-neutral' | 'unknown';
export type PaperReason = 'acceptedByUse' | 'youAndWe' | 'ownTerms' | 'supplierDuties' | 'form' | 'noSign';

/** Where a clause on a topic would best go. */
export interface Placement {
  /** Index of the paragraph after which to insert; never in a table. */
  readonly after: number;
  /** The heading of the section it joins, or before which it goes. */
  readonly heading: { readonly paragraph: number; readonly text: string; readonly number?: string } | null;
  readonly reason: 'relatedSection' | 'beforeGeneral' | 'beforeSignatures' | 'end';
  readonly language: Language;
}

/** What stands around the findings. */
export interface ReviewContext {
  /** One a paragraph; a paragraph without words has that of the one before it. */
  readonly languages: readonly Language[];
  readonly parties: { readonly customer: SideTerms; readonly vendor: SideTerms };
  readonly kind: { readonly value: ContractKind; readonly evidence: readonly Span[] };
  readonly paper: { readonly value: Paper; readonly reason: PaperReason; readonly evidence: readonly Span[] };
  /** One a topic; null where there is nowhere to put a clause. */
  readonly placements: Readonly<Record<TopicId, Placement | null>>;
}

export interface Review {
  readonly language: Language | 'both';
  /** All eight, in playbook order. */
  readonly topics: readonly TopicReview[];
  readonly facts: Readonly<Partial<Record<FactKey, Fact>>>;
  readonly context: ReviewContext;
}
