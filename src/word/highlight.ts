/**
 * Highlights: document formatting, so they are put on with tracking off, never over a highlight somebody else
 * made, and marked by hidden bookmarks that clearing takes away with them. So they can be cleared after the
 * pane died, or tomorrow.
 */
import type { TopicId } from '../playbook/types';
import type { Mark } from './api';
import { Refusal } from './failures';
import { findAgain } from './paragraphs';
import { withTracking } from './tracking';

/** Names that Word on the web keeps on reload; the topic is named in the pane, colour only helps the eye. */
const COLOURS: Readonly<Record<TopicId, string>> = {
  1: 'Yellow',
  2: 'Lime',
  3: 'Yellow',
  4: 'Lime',
  5: 'Yellow',
  6: 'Lime',
  7: 'Yellow',
  8: 'Lime',
};

/** Underscore first: Word hides such bookmarks. */
const PREFIX = '_AiVendorPlaybook_';
const oursAmong = (names: readonly string[]): string[] => names.filter((name) => name.startsWith(PREFIX));

export async function highlightPassages(
  context: Word.RequestContext,
  marks: readonly Mark[],
): Promise<{ painted: number }> {
  context.document.load('changeTrackingMode');
  const names = context.document.body.getRange('Whole').getBookmarks(true, false);
  const found = await findAgain(context, marks, ',items/font/highlightColor');
  // One mark a paragraph: a passage of two topics is painted once.
  const seen = new Set<Word.Paragraph>();
  const free = found.filter(({ paragraph }) => {
    const isFree = paragraph.font.highlightColor === null && !seen.has(paragraph);
    seen.add(paragraph);
    return isFree && paragraph.text !== '';
  });
  // A bookmark of a name already there would move away from its paragraph, which could never be cleared.
  const next = 1 + Math.max(-1, ...oursAmong(names.value).map((name) => Number(name.slice(PREFIX.length))));
  try {
    await withTracking(context, 'Off', async () => {
      for (const [i, { paragraph, target }] of free.entries()) {
        const range = paragraph.getRange('Content');
        range.font.highlightColor = COLOURS[(target as Mark).topic];
        range.insertBookmark(`${PREFIX}${next + i}`);
      }
      await context.sync();
    });
  } catch (error) {
    await takeBack();
    throw error;
  }
  return { painted: free.length };
}

/** A failed painting may have painted: what it left is cleared in a run of its own. */
async function takeBack(): Promise<void> {
  try {
    await Word.run(clearPassages);
  } catch {
    throw new Refusal({ kind: 'unexpected', remains: 'highlights' });
  }
}

export async function clearPassages(context: Word.RequestContext): Promise<{ cleared: number }> {
  context.document.load('changeTrackingMode');
  const names = context.document.body.getRange('Whole').getBookmarks(true, false);
  await context.sync();
  const ours = oursAmong(names.value);
  if (ours.length === 0) return { cleared: 0 };
  await withTracking(context, 'Off', async () => {
    for (const name of ours) {
      const range = context.document.getBookmarkRangeOrNullObject(name);
      // Null takes a highlight away; Word wants the property typed as text.
      range.font.highlightColor = null as unknown as string;
      context.document.deleteBookmark(name);
    }
    await context.sync();
  });
  return { cleared: ours.length };
}
