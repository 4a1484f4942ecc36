import type { Target } from './api';
import { askReadings } from './locate';

/**
 * Finds the paragraph of a target again, still reading as reviewed. A paragraph that moved is found by its text
 * when that is unique; otherwise the action is refused, nothing is guessed. One sync, plus one where the
 * paragraph holds revisions or moved.
 */
export async function findAgain(context: Word.RequestContext, target: Target): Promise<Word.Paragraph> {
  const list = context.document.body.paragraphs;
  list.load('items/text');
  await context.sync();
  const direct = list.items[target.span.paragraph];
  if (direct?.text === target.paragraphText) return direct;
  // Deletions stand in the plain text: the paragraphs are compared by their reviewed text.
  const find = askReadings(list.items);
  await context.sync();
  return find(target);
}
