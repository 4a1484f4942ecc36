/**
 * Jumping: the selection itself is the mark, transient and in every Word. (Range.highlight() is paler, scrolls
 * on the web, fails in Word 2024 and could not be removed on the Mac: office-js #5177, #6141, #6168, #6044.)
 */
import type { Target } from './api';
import { foldQuotes, hasCommands, LONGEST } from './needle';
import { findAgain } from './paragraphs';
import { readAs } from './reading';

/**
 * Selects the span and scrolls to it; the whole paragraph where the words cannot be addressed alone. One sync
 * where Word knows paragraphs by id and the contract reads as reviewed; more to find a paragraph again.
 */
export async function jumpTo(context: Word.RequestContext, target: Target): Promise<undefined> {
  const known = readAs(target.span.paragraph, target.paragraphText);
  if (known?.id !== undefined && (await jumpById(target, known.id, known.plain))) return undefined;
  const paragraph = await findAgain(context, target);
  paragraph.getRange('Content').select('Select');
  if (paragraph.text !== target.paragraphText) {
    await context.sync();
    return undefined;
  }
  try {
    wordsIn(paragraph, target)?.select('Select');
    await context.sync();
  } catch {
    // Word's search fails on some Chinese and Japanese text; the paragraph is selected then.
    await Word.run(async (again) => {
      (await findAgain(again, target)).getRange('Content').select('Select');
      await again.sync();
    });
  }
  return undefined;
}

/** True when the paragraph still reads as reviewed. In runs of its own: a failed context is not used again. */
async function jumpById(target: Target, id: string, plain: string): Promise<boolean> {
  const attempt = (inWords: boolean): Promise<'selected' | 'imprecise' | 'changed'> =>
    Word.run(async (context) => {
      const paragraph = context.document.getParagraphByUniqueLocalId(id);
      const reviewed = paragraph.getReviewedText('Current');
      paragraph.load('text');
      const words = inWords ? wordsIn(paragraph, target) : undefined;
      (words ?? paragraph.getRange('Content')).select('Select');
      await context.sync();
      if (reviewed.value !== target.paragraphText) return 'changed';
      return words && paragraph.text !== target.paragraphText ? 'imprecise' : 'selected';
    });
  try {
    // Deleted words stand in the text that is searched: the search might find those.
    const done = plain === target.paragraphText ? await attempt(true).catch(() => 'imprecise') : 'imprecise';
    return (done === 'imprecise' ? await attempt(false) : done) === 'selected';
  } catch {
    return false; // no such id any more
  }
}

/**
 * The words of a span as a range, without asking how many hits a search has: the words in the first hit of a
 * needle around them that is long enough to be found there first and holds them once only. Undefined where
 * there is no such needle.
 */
function wordsIn(paragraph: Word.Paragraph, { span, paragraphText }: Target): Word.Range | undefined {
  const { start, end } = span;
  if (start === 0 && end === paragraphText.length) return undefined;
  // Word's search takes straight and curly quotes, small and capital letters for the same.
  const text = foldQuotes(paragraphText.toLowerCase());
  // Lower case of another length would move the offsets.
  if (text.length !== paragraphText.length) return undefined;
  for (const [left, right] of needlesAround(text, start, end)) {
    if (text.indexOf(text.slice(left, right)) !== left) continue;
    const needle = paragraphText.slice(left, right);
    if (hasCommands(needle)) return undefined;
    const hit = paragraph.search(needle).getFirst();
    return right - left === end - start ? hit : hit.search(paragraphText.slice(start, end)).getFirst();
  }
  return undefined;
}

/** Stretches that hold [start, end) first: the words and what follows, or what precedes since they last stood. */
function* needlesAround(text: string, start: number, end: number): Generator<readonly [number, number]> {
  for (let right = end; right <= Math.min(text.length, start + LONGEST); right++) yield [start, right];
  const last = start === 0 ? -1 : text.lastIndexOf(text.slice(start, end), start - 1);
  for (let left = start - 1; left > last && left >= end - LONGEST; left--) yield [left, end];
}
