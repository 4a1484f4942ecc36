import type { CheckId } from '../playbook/rules/types';
import type { Language, TopicId } from '../playbook/types';

/**
 * What a redline is made of. Pure values: `src/drafting` proposes them, the pane shows them, `src/word` writes
 * them. All offsets are UTF-16 offsets, half-open, into the paragraph's text as reviewed.
 */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words [start, end) become `insert`. Equal offsets: a mere insertion; empty `insert`: a mere deletion. */
export interface Edit extends Stretch {
  readonly insert: string;
}

/** The edits of one paragraph: ascending, not touching, never splitting a figure or a surrogate pair. */
export interface ParagraphRedline {
  readonly paragraph: number;
  /** The text the edits were made for; Word refuses them when it reads otherwise. */
  readonly paragraphText: string;
  readonly edits: readonly Edit[];
}

/** One stretch of the preview, in reading order. */
export interface DiffPart {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** How close the texts were: words compared, or whole sentences where they have little in common. */
export type DiffGrain = 'words' | 'sentences';

/** The smallest edit that cures one point of the playbook (or several that touch the same words). */
export interface Fix {
  readonly topic: TopicId;
  readonly checks: readonly CheckId[];
  /** What it does, for the message: a figure changed, a permission turned, words appended. */
  readonly kind: 'figure' | 'negated' | 'appended' | 'replaced';
  readonly language: Language;
  readonly redline: ParagraphRedline;
}
