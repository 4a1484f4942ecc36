import type { Target } from './api';
import { Refusal } from './failures';

/** The text a paragraph had in the review, beside what Word says now. */
export interface Found {
  readonly paragraph: Word.Paragraph;
  readonly target: Target;
}

/**
 * Finds the paragraphs of targets again, each still reading as reviewed. A paragraph that moved is found by
 * its text when that is unique; otherwise the action is refused, nothing is guessed. One sync, plus one
 * where paragraphs hold revisions or moved.
 */
export async function findAgain(
  context: Word.RequestContext,
  targets: readonly Target[],
  alsoLoad = '',
): Promise<Found[]> {
  const list = context.document.body.paragraphs;
  list.load(`items/text${alsoLoad}`);
  await context.sync();
  const direct = targets.map((target) => list.items[target.span.paragraph]);
  const unsure = targets.map((target, i) => direct[i]?.text !== target.paragraphText);
  if (!unsure.includes(true)) return targets.map((target, i) => ({ paragraph: direct[i]!, target }));
  // Deletions stand in the plain text: those paragraphs are compared by their reviewed text.
  const reviewed = list.items.map((paragraph) => paragraph.getReviewedText('Current'));
  await context.sync();
  return targets.map((target) => {
    const at = target.span.paragraph;
    if (reviewed[at]?.value === target.paragraphText) return { paragraph: list.items[at]!, target };
    const places = reviewed.flatMap((text, i) => (text.value === target.paragraphText ? [i] : []));
    if (places.length !== 1) throw new Refusal({ kind: places.length === 0 ? 'targetChanged' : 'ambiguous' });
    return { paragraph: list.items[places[0]!]!, target };
  });
}
