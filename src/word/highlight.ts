/**
 * Highlights are document formatting, so they are put on only when the attorney asks, and so that they go away
 * without a trace:
 * - painted with tracking off, so that none is recorded as a revision;
 * - never over a highlight that somebody else made: of a paragraph that holds some, only the free words are
 *   painted; and in a colour that neither the paragraph nor its neighbours hold yet;
 * - marked by hidden bookmarks that name the colour. So a new pane, or tomorrow's, knows that in these
 *   paragraphs all of that colour is ours, words typed or inserted since among them, and formerly had none.
 */
import type { TopicId } from '../playbook/types';
import type { Mark } from './api';
import { takeBack } from './clear';
import { COLOURS, colourTold, isMixed, joined, lookAtColours, MIXED, signsOf, type Colour } from './colours';
import { locate } from './locate';
import { locksOf } from './locks';
import { HIGHLIGHT_PREFIX } from './marks';
import { borrowMode, giveBack, giveBackWith } from './tracking';

/** Lime or yellow by turns, so that neighbouring topics differ. */
const colourOf = (topic: TopicId): Colour => (topic % 2 === 1 ? 'Yellow' : 'Lime');

/** Three syncs at most. */
export async function highlightPassages(
  context: Word.RequestContext,
  marks: readonly Mark[],
): Promise<{ painted: number }> {
  const { document } = context;
  const look = lookAtColours(context);
  const locks = locksOf(context);
  await context.sync();

  const former = document.changeTrackingMode;
  const { items } = look.list;
  const located = locate(items, marks);
  const pieces = signsOf(located.candidates.filter(isMixed));
  const lock = locks.ask(located.candidates);
  const first = 1 + Math.max(-1, ...look.ours().map(({ mark }) => mark));
  let painting = false;
  try {
    borrowMode(document, former, 'Off');
    if (former !== 'Off' || located.asks || pieces.size > 0 || lock.asks) await context.sync();
    // One mark a paragraph: a passage of two topics is painted once, in the colour of its first.
    const topics = new Map<Word.Paragraph, TopicId>();
    for (const { paragraph, target } of located.find())
      if (!topics.has(paragraph) && !lock.isLocked(paragraph)) topics.set(paragraph, target.topic);
    const painted = [...topics]
      .map(([paragraph, topic]) => {
        const at = items.indexOf(paragraph);
        const beside = [items[at - 1], items[at + 1]].map((held) => colourTold(held?.font.highlightColor));
        return freeWords(paragraph, pieces.get(paragraph), [colourOf(topic), ...COLOURS], beside);
      })
      .filter(({ ranges }) => ranges.length > 0);
    for (const [i, { ranges, whole, colour }] of painted.entries())
      for (const [part, range] of ranges.entries()) {
        // The bookmark first: whatever fails between, nothing painted is without one.
        range.insertBookmark(`${HIGHLIGHT_PREFIX}${colour}_${first + i}${part > 0 ? `_${part}` : ''}`);
        (whole ?? range).font.highlightColor = colour;
      }
    giveBackWith(document, former, 'Off');
    painting = painted.length > 0;
    await context.sync();
    return { painted: painted.length };
  } catch (error) {
    try {
      if (painting) await takeBack(first);
    } finally {
      if (former !== 'Off') await giveBack(former);
    }
    throw error;
  }
}

interface Stretches {
  readonly ranges: readonly Word.Range[];
  /** The paragraph, where all of it is free: painted with its mark, so that it is of one colour to Word. */
  readonly whole?: Word.Paragraph;
  readonly colour: Colour;
}

/** What of a paragraph nobody has highlighted, and the first colour that is not there yet. Else no ranges. */
function freeWords(
  paragraph: Word.Paragraph,
  pieces: Word.RangeCollection | undefined,
  colours: readonly Colour[],
  beside: readonly (Colour | undefined)[],
): Stretches {
  const told = pieces?.items.map(({ font }) => font.highlightColor) ?? [];
  const held = new Set([...beside, ...told.map(colourTold)]);
  const colour = colours.find((name) => !held.has(name));
  const nothing = { ranges: [], colour: colours[0]! };
  // A piece of several colours may hide ours: then it could not be told apart when clearing.
  if (paragraph.text === '' || !colour || told.includes(MIXED)) return nothing;
  if (pieces) return { ranges: joined(pieces.items, ({ font }) => font.highlightColor === null), colour };
  const isFree = paragraph.font.highlightColor === null;
  return isFree ? { ranges: [paragraph.getRange('Content')], whole: paragraph, colour } : nothing;
}
