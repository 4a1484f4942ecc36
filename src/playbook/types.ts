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
}

export interface GlossaryEntry {
  readonly term: Bilingual;
  readonly definition: Bilingual;
}
