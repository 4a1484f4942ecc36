/**
 * A clause adapted to the contract: its words for the parties, its quotation marks and punctuation. What cannot be
 * adapted without doubt stays as it was and is told, so that the attorney looks at it before inserting.
 */
import type { Language } from '../playbook/types';
import { chineseSwaps } from './adapt-chinese';
import { englishSwaps } from './adapt-english';
import { signSwaps } from './signs';
import { swapAll, type AdaptedKind, type LeftReason } from './swaps';
import type { Wording } from './wording';

/** One paragraph to insert. */
export interface DraftText {
  readonly language: Language;
  readonly text: string;
  readonly heading?: true;
}

/** [start, end) in UTF-16 units of the adapted `texts[text]`. */
interface Stretch {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

export interface Adapted {
  readonly texts: readonly DraftText[];
  /** What was adapted, in order, and the words that stood there. */
  readonly changes: readonly (Stretch & { readonly from: string; readonly kind: AdaptedKind })[];
  /** Words for a party, or terms made with one, that were left. */
  readonly left: readonly (Stretch & { readonly reason: LeftReason })[];
}

export function adapt(texts: readonly DraftText[], wording: Wording): Adapted {
  const each = texts.map(({ text, language }) => {
    const { swaps, left } = (language === 'en' ? englishSwaps : chineseSwaps)(text, wording);
    const swapped = swapAll(text, [...swaps, ...signSwaps(text, language, wording.signs[language])]);
    const { moved } = swapped;
    return {
      ...swapped,
      left: left.map(({ start, end, reason }) => ({ start: moved(start), end: moved(end), reason })),
    };
  });
  return {
    texts: texts.map((text, i) => ({ ...text, text: each[i]!.text })),
    changes: each.flatMap(({ changes }, text) => changes.map((change) => ({ text, ...change }))),
    left: each.flatMap(({ left }, text) => left.map((one) => ({ text, ...one }))),
  };
}
