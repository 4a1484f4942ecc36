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

/** How far a wording stands from what the customer wants: an attorney concedes in steps. */
export type Position = 'preferred' | 'fallback' | 'walkAway';

/** Where a text comes from: the published playbook, or this project (translations, fallbacks). */
export type Origin = 'playbook' | 'project';

/** One wording of a clause, ready to insert. `origin` is kept apart by language: the Chinese is ours. */
export interface Wording extends Bilingual {
  readonly position: Position;
  readonly origin: Readonly<Record<Language, Origin>>;
  /** Why an attorney would offer this wording. Absent on the preferred one: the guidance says it. */
  readonly reason?: Bilingual;
}

/** One clause of the playbook, as published, plus this project's Chinese wording and fallbacks. */
export interface Clause {
  readonly topic: TopicId;
  readonly title: Bilingual;
  /** The shorter name the negotiation priority matrix uses. */
  readonly shortTitle: Bilingual;
  readonly risk: Risk;
  readonly difficulty: Difficulty;
  readonly strategy: Bilingual;
  readonly guidance: Bilingual;
  /** Preferred first, then fallback, then walk-away. */
  readonly wordings: readonly Wording[];
}

export interface GlossaryEntry {
  readonly term: Bilingual;
  readonly definition: Bilingual;
}
