/**
 * Where targets stand now, in two steps, so that the second can share its sync with an action's other
 * questions. Nothing is guessed: a paragraph that moved is found by its text where that is unique.
 */
import type { Target } from './api';
import { Refusal } from './failures';
import { readAs } from './reading';

interface Located<T extends Target> {
  /** The paragraphs that the targets can turn out to be. */
  readonly candidates: readonly Word.Paragraph[];
  /** Whether something was asked that the next sync must answer before `find`. */
  readonly asks: boolean;
  /** @throws Refusal targetChanged when one reads otherwise, ambiguous when several read as one that moved. */
  find(): readonly { readonly paragraph: Word.Paragraph; readonly target: T }[];
}

/** @param items all paragraphs of the body, their text loaded. */
export function locate<T extends Target>(
  items: readonly Word.Paragraph[],
  targets: readonly T[],
): Located<T> {
  // Plain text holds deletions: it is as reviewed, too, where it is what it was when it was reviewed.
  const isThere = ({ span, paragraphText }: T): boolean => {
    const plain = items[span.paragraph]?.text;
    return (
      plain !== undefined &&
      (plain === paragraphText || plain === readAs(span.paragraph, paragraphText)?.plain)
    );
  };
  const at = (target: T): Word.Paragraph => items[target.span.paragraph]!;
  if (targets.every(isThere)) {
    const found = targets.map((target) => ({ paragraph: at(target), target }));
    return { candidates: [...new Set(targets.map(at))], asks: false, find: () => found };
  }
  const find = askReadings(items);
  return {
    candidates: items,
    asks: true,
    find: () => targets.map((target) => ({ paragraph: find(target), target })),
  };
}

/**
 * Asks what the paragraphs read like; the next sync answers.
 * @throws Refusal targetChanged or ambiguous, from what it returns.
 */
export function askReadings(items: readonly Word.Paragraph[]): (target: Target) => Word.Paragraph {
  const reviewed = items.map((paragraph) => paragraph.getReviewedText('Current'));
  return ({ span, paragraphText }) => {
    if (reviewed[span.paragraph]?.value === paragraphText) return items[span.paragraph]!;
    const places = reviewed.flatMap((text, i) => (text.value === paragraphText ? [i] : []));
    if (places.length !== 1) throw new Refusal({ kind: places.length === 0 ? 'targetChanged' : 'ambiguous' });
    return items[places[0]!]!;
  };
}
