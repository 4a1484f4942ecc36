import type { Target } from './api';
import { findAgain } from './paragraphs';

/** Longest needle that Word's search takes without failing silently, escapes included. */
const NEEDLE = 200;

/** Selects the span and scrolls to it; the whole paragraph where the words cannot be addressed alone. */
export async function jumpTo(context: Word.RequestContext, target: Target): Promise<undefined> {
  const [found] = await findAgain(context, [target]);
  const { paragraph } = found!;
  const { start, end } = target.span;
  const words = target.paragraphText.slice(start, end);
  const isWhole = start === 0 && end === target.paragraphText.length;
  const isAddressable =
    !isWhole && words.length <= NEEDLE && paragraph.text === target.paragraphText && !/[\t\v^]/.test(words);
  if (!isAddressable) {
    paragraph.getRange('Content').select('Select');
    await context.sync();
    return undefined;
  }
  const nth = target.paragraphText.slice(0, start).toLowerCase().split(words.toLowerCase()).length - 1;
  const hits = paragraph.search(words);
  hits.load('items');
  await context.sync();
  const hit = hits.items[nth];
  if (hit) hit.select('Select');
  else paragraph.getRange('Content').select('Select');
  await context.sync();
  return undefined;
}
