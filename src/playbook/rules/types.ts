/**
 * How a topic is read, as data. Give-away words (`cues`) help to find its passages; statements say what those
 * passages promise; checks hold the statements against the playbook. Patterns run on the paragraph as read (small
 * letters, straight quotes, half-width punctuation, Simplified characters, blanks run together; a point that ends no
 * sentence, as in “99.9” or “U.S.”, is not a point but SOFT_POINT); gaps in them are bounded, so that none backtracks
 * without end. A rule that adds a statement adds sentences it must flag and
 * sentences it must leave alone; all are tests.
 */
import type { Positions } from '../positions';
import type { Language, TopicId } from '../types';
import type { Concept } from './concepts';

/**
 * What a point within a figure, the number of a section or an abbreviation reads as. A sign of one byte: English that
 * holds one of two bytes would have V8 make each pattern's code a second time.
 */
export const SOFT_POINT = '\u0090';

export type Examples = Readonly<Record<Language, readonly string[]>>;
export type Unit = 'days' | 'hours' | 'months' | 'percent';

/** Something a contract says: “the customer owns its data”, “notice within N hours”. */
export interface Statement {
  /** Topic, stop, name: '1.owned'. */
  readonly id: string;
  /** Read in passages of these topics; its own is the first sign of its id. */
  readonly topics: readonly TopicId[];
  /** The patterns are tried only where the paragraph names one concept of each of these groups. */
  readonly needs: readonly (readonly Concept[])[];
  readonly en: RegExp;
  readonly zh: RegExp;
  /** A sentence that also says this does not state it: “Customer shall not use Output to train”. */
  readonly unless?: Readonly<Partial<Record<Language, RegExp>>>;
  /** An item of a list states it only under such a lead-in or heading. */
  readonly under?: RegExp;
  /**
   * The figure that belongs to it, in or near the words that state it, between these bounds (in the unit). It
   * counts only where there is one. An item of a list may have it in its lead-in.
   */
  readonly figure?: {
    readonly unit: Unit;
    readonly from: number;
    readonly to: number;
    readonly inLeadIn?: true;
  };
  /** So plain that it is read anywhere, and makes its paragraph a passage wherever that stands. */
  readonly plain?: true;
  /** The figure its words amount to without naming one: “the annual fees” are twelve months. */
  readonly value?: number;
  readonly flag: Examples;
  readonly ignore: Examples;
}

/** A point that is there, or whose contrary is. */
export interface PointCheck {
  readonly kind: 'point';
  readonly id: CheckId;
  readonly topic: TopicId;
  /** Statements that meet the point, fall short of it, or say its contrary; the worst counts, unless… */
  readonly met: readonly string[];
  readonly short?: readonly string[];
  readonly adverse?: readonly string[];
  /** …a promise outweighs the contrary: an owner who grants a licence remains the owner. */
  readonly promiseOutweighs?: true;
}

/** A figure held against a position. */
export interface FigureCheck {
  readonly kind: 'figure';
  readonly id: CheckId;
  readonly topic: TopicId;
  /** Statements that bring the figure. */
  readonly figure: readonly string[];
  readonly unit: Unit;
  readonly position: keyof Positions;
  /** atMost: a longer period is weaker. atLeast: a smaller figure is weaker. */
  readonly wanted: 'atMost' | 'atLeast';
  /** There, but without a figure; there, and more than any figure; outright denied. */
  readonly vague?: readonly string[];
  readonly met?: readonly string[];
  readonly adverse?: readonly string[];
}

export type Check = PointCheck | FigureCheck;

export const CHECK_IDS = [
  '1.ownership',
  '1.vendorClaim',
  '1.deletion',
  '2.training',
  '2.improvement',
  '2.thirdPartyModels',
  '3.certification',
  '3.breachNotice',
  '3.reports',
  '4.uptime',
  '4.responseTime',
  '4.serviceCredit',
  '4.degradation',
  '5.outputOwner',
  '5.vendorTechnology',
  '5.exclusiveUse',
  '6.cap',
  '6.dataCarveOut',
  '6.ipCarveOut',
  '6.mutualIndemnity',
  '6.ipIndemnity',
  '7.export',
  '7.format',
  '7.migrationHelp',
  '7.barriers',
  '8.laws',
  '8.audit',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

export interface TopicRules {
  readonly topic: TopicId;
  /** Words that give the topic away, set apart by commas; how much each counts is learned (`npm run learn`). */
  readonly cues: Readonly<Record<Language, string>>;
  /** Paragraphs that are passages of the topic, standing alone, and paragraphs that are none. */
  readonly flag: Examples;
  readonly ignore: Examples;
  readonly statements: readonly Statement[];
  readonly checks: readonly Check[];
}
