/**
 * The smallest edits that cure a weak point, as data. A rule rewrites one sentence; it is written so narrowly that
 * what it matches can be changed without reading on: a sentence of another build is left to the attorney. Whether
 * the rewritten paragraph meets the point is decided by the review itself, never here.
 *
 * Patterns run on a sentence whose signs are made alike (straight quotes, half-width signs in Chinese too, save 。、),
 * capitals or not; the words that change are the named groups of `find` (an empty group is a place to insert).
 */
import type { CheckId } from '../rules/types';
import type { Language } from '../types';

/** One sentence before and after, as the named tests have it; other paragraphs of the contract may stand above. */
export interface Example {
  readonly before: string;
  readonly after: string;
  /** Paragraphs that stand above, where the rule draws on them (who is called what). */
  readonly above?: readonly string[];
}

interface Rewrite {
  readonly find: RegExp;
  /** Sentences that also say this are left alone. */
  readonly unless?: RegExp;
  /** So are sentences of paragraphs that say this anywhere. */
  readonly unlessBeside?: RegExp;
  /**
   * What the groups become. `{figure}` is the playbook's figure, spelled; `{customer}` and `{vendor}` are what the
   * contract calls them; the name of another group stands for its words.
   */
  readonly put: Readonly<Record<string, string>>;
}

export interface SentenceRule {
  readonly kind: 'negated' | 'appended' | 'replaced';
  /** The points it cures. The figure is that of the first. */
  readonly checks: readonly [CheckId, ...CheckId[]];
  readonly rewrites: Readonly<Record<Language, readonly Rewrite[]>>;
  readonly examples: Readonly<Record<Language, readonly [Example, ...Example[]]>>;
}

/** The figure that falls short becomes the playbook's, in words and digits as it stands. */
export interface FigureRule {
  readonly kind: 'figure';
  readonly checks: readonly [CheckId];
  /** The sentence says this; the figure is the one the review read. */
  readonly where: Readonly<Record<Language, RegExp>>;
  readonly unless?: Readonly<Partial<Record<Language, RegExp>>>;
  readonly examples: Readonly<Record<Language, readonly [Example, ...Example[]]>>;
}

export type FixRule = SentenceRule | FigureRule;
