/** The eight topics, numbered as the playbook numbers its clauses. */
export type TopicId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const TOPIC_IDS: readonly TopicId[] = [1, 2, 3, 4, 5, 6, 7, 8];

export type Language = 'en' | 'zh';

/** The same text in both languages. Neither is a fallback for the other: both are always there. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export type Risk = 'high' | 'medium';
export type Difficulty = 'low' | 'medium' | 'high';

/** The steps by which an attorney concedes, strongest first. */
export const STEPS = ['preferred', 'fallback', 'walkAway'] as const;
export type Step = (typeof STEPS)[number];

/**
 * A weaker wording one can still sign, and what giving way costs. Both languages are this project's own, in the
 * playbook's spirit. The texts call the parties what `partyWords` calls them.
 */
export interface Concession {
  readonly text: Bilingual;
  /** What is conceded and why it is still acceptable; of the walk-away, why below it the deal is off. */
  readonly reason: Bilingual;
}

/** One clause of the playbook, as published, with this project's Chinese sample clause. */
export interface Clause {
  readonly topic: TopicId;
  readonly title: Bilingual;
  /** The shorter name the negotiation priority matrix uses. */
  readonly shortTitle: Bilingual;
  readonly risk: Risk;
  readonly difficulty: Difficulty;
  readonly strategy: Bilingual;
  readonly guidance: Bilingual;
  /** English as published; the Chinese is the project's own translation. */
  readonly sample: Bilingual;
  readonly fallback: Concession;
  readonly walkAway: Concession;
}

export interface GlossaryEntry {
  readonly term: Bilingual;
  readonly definition: Bilingual;
}
