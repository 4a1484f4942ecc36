/**
 * How a topic is read, as data. Patterns run on folded text (lower case, straight quotes, plain spaces,
 * half-width figures) of one paragraph; gaps are bounded, so that none backtracks without end. A rule that
 * adds a pattern adds an example it must flag and one it must leave alone; both are tests.
 */
import type { Language, TopicId } from '../types';
import type { Positions } from '../positions';

export type Patterns = Readonly<Record<Language, readonly RegExp[]>>;
export type Examples = Readonly<Record<Language, readonly string[]>>;

/** Words that make a paragraph a passage of the topic. */
export interface PassageRule {
  readonly topic: TopicId;
  readonly patterns: Patterns;
  /** Short headings that name the topic. */
  readonly heading: Patterns;
  /** Whether all that stands under such a heading speaks to the topic, words of its own or not. */
  readonly headingLeads?: true;
  readonly flag: Examples;
  readonly ignore: Examples;
}

/** A point that is there, or whose contrary is. */
export interface PointCheck {
  readonly kind: 'point';
  readonly id: CheckId;
  readonly topic: TopicId;
  readonly met: Patterns;
  readonly adverse?: Patterns;
  /**
   * A promise in the same paragraph outweighs the contrary: “shall not use … to train” contains the words of
   * the permission, and an owner who grants a licence remains the owner.
   */
  readonly promiseOutweighs?: true;
}

export type Unit = 'days' | 'hours' | 'months' | 'percent';

/** A figure held against a position: read where `near` stands in the paragraph. */
export interface FigureCheck {
  readonly kind: 'figure';
  readonly id: CheckId;
  readonly topic: TopicId;
  readonly near: Patterns;
  readonly unit: Unit;
  readonly position: keyof Positions;
  /** atMost: a longer period is weaker. atLeast: a smaller figure is weaker. */
  readonly wanted: 'atMost' | 'atLeast';
  /** Present but without a figure, and outright denied. */
  readonly vague?: Patterns;
  readonly adverse?: Patterns;
}

export type Check = PointCheck | FigureCheck;

export const CHECK_IDS = [
  '1.ownership',
  '1.deletion',
  '2.training',
  '3.certification',
  '3.breachNotice',
  '4.uptime',
  '4.responseTime',
  '4.serviceCredit',
  '5.outputOwner',
  '6.cap',
  '6.dataCarveOut',
  '6.ipIndemnity',
  '7.export',
  '7.migrationHelp',
  '8.laws',
  '8.audit',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export interface TopicRules {
  readonly passages: PassageRule;
  readonly checks: readonly Check[];
}
