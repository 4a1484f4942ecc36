/**
 * Highlights are document formatting, so they are put on only when the attorney asks, and so that they go away
 * without a trace:
 * - painted with tracking off, so that none is recorded as a revision;
 * - never over a highlight that somebody else made: in a paragraph that holds some, only the free words are
 *   painted, in a colour that the paragraph does not hold yet;
 * - marked by hidden bookmarks that name the colour. So a new pane, or tomorrow's, knows which paragraphs are
 *   ours and that all words of that colour in them formerly had none, also words typed since.
 */
import type { TopicId } from '../playbook/types';
import type { Mark, Residue } from './api';
import { failureOf, Refusal } from './failures';
import { locate } from './locate';
import { locksOf } from './locks';
import { HIGHLIGHT_PREFIX, INSERTION_PREFIX, isInternalNote } from './marks';
import { giveBack } from './tracking';

/**
 * Legible under black print, told apart in grey, and kept by Word on the web. Word tells colours as numbers
 * (or as they were set). The topic is named in the pane; colour only helps the eye.
 */
const PALETTE = { Yellow: '#FFFF00', Lime: '#00FF00', Gray: '#808080' } as const;
type Colour = keyof typeof PALETTE;
const COLOURS = Object.keys(PALETTE) as Colour[];
const colourTold = (told: string | null): Colour | undefined =>
  COLOURS.find((name) => [name, PALETTE[name]].some((held) => held.toLowerCase() === told?.toLowerCase()));
/** Lime or yellow by turns, so that neighbouring topics differ. */
const colourOf = (topic: TopicId): Colour => (topic % 2 === 1 ? 'Yellow' : 'Lime');
/** What Word answers for a range of several colours; null is none. */
const MIXED = '';

/** `_AiVendorPlaybook_<colour>_<mark>` or with `_<part>`; an early version named no colour. */
const NAME = new RegExp(`^${HIGHLIGHT_PREFIX}(?:(${COLOURS.join('|')})_)?(\\d+)(?:_\\d+)?$`);
interface Named {
  readonly name: string;
  readonly colour: Colour | undefined;
  readonly mark: number;
}
const oursAmong = (names: readonly string[]): Named[] =>
  names.flatMap((name) => {
    const parts = NAME.exec(name);
    return parts ? [{ name, colour: parts[1] as Colour | undefined, mark: Number(parts[2]) }] : [];
  });
const marksIn = (named: readonly Named[]): number => new Set(named.map(({ mark }) => mark)).size;

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
  const located = locate(look.list.items, marks);
  const pieces = new Map(located.candidates.filter(isMixed).map((held) => [held, wordsOf(held)]));
  const lock = locks.ask(located.candidates);
  const first = 1 + Math.max(-1, ...look.ours().map(({ mark }) => mark));
  let painting = false;
  try {
    if (former !== 'Off') document.changeTrackingMode = 'Off';
    if (former !== 'Off' || located.asks || pieces.size > 0 || lock.asks) await context.sync();
    // One mark a paragraph: a passage of two topics is painted once, in the colour of its first.
    const topics = new Map<Word.Paragraph, TopicId>();
    for (const { paragraph, target } of located.find())
      if (!topics.has(paragraph) && !lock.isLocked(paragraph)) topics.set(paragraph, target.topic);
    const painted = [...topics]
      .map(([paragraph, topic]) => freeWords(paragraph, pieces.get(paragraph), colourOf(topic)))
      .filter(({ ranges }) => ranges.length > 0);
    for (const [i, { ranges, colour }] of painted.entries())
      for (const [part, range] of ranges.entries()) {
        // The bookmark first: whatever fails between, nothing painted is without one.
        range.insertBookmark(`${HIGHLIGHT_PREFIX}${colour}_${first + i}${part > 0 ? `_${part}` : ''}`);
        range.font.highlightColor = colour;
      }
    giveBackWith(context, former);
    painting = painted.length > 0;
    await context.sync();
    return { painted: painted.length };
  } catch (error) {
    try {
      if (painting) await takeBack(first);
    } finally {
      await giveBack(former);
    }
    throw error;
  }
}

/** What both painting and clearing start from; the next sync answers. */
function lookAtColours(context: Word.RequestContext) {
  context.document.load('changeTrackingMode');
  const names = context.document.body.getRange('Whole').getBookmarks(true, false);
  const list = context.document.body.paragraphs;
  list.load('items/text,items/font/highlightColor');
  return { list, ours: () => oursAmong(names.value) };
}

const isMixed = ({ font, text }: Word.Paragraph): boolean => font.highlightColor === MIXED && text !== '';

/**
 * The user's tracking mode at the end of the batch that paints. Word's fault is that a mode holds too late for
 * edits of the same batch, never too early: what is painted before it stays untracked.
 */
function giveBackWith({ document }: Word.RequestContext, former: typeof document.changeTrackingMode): void {
  if (former !== 'Off') document.changeTrackingMode = former;
}

interface Stretches {
  readonly ranges: readonly Word.Range[];
  readonly colour: Colour;
}

/** What of a paragraph nobody has highlighted, and a colour that it does not hold yet. */
function freeWords(
  paragraph: Word.Paragraph,
  pieces: Word.RangeCollection | undefined,
  wanted: Colour,
): Stretches {
  if (paragraph.text === '') return { ranges: [], colour: wanted };
  if (!pieces) {
    const isFree = paragraph.font.highlightColor === null;
    return { ranges: isFree ? [paragraph.getRange('Content')] : [], colour: wanted };
  }
  const held = new Set(pieces.items.map(({ font }) => colourTold(font.highlightColor)));
  const colour = [wanted, ...COLOURS].find((name) => !held.has(name));
  // Nor is a word of two colours painted: it is somebody's.
  if (!colour) return { ranges: [], colour: wanted };
  return { ranges: joined(pieces.items, ({ font }) => font.highlightColor === null), colour };
}

/** A paragraph in pieces that are mostly of one colour: Latin words and figures, else single signs. */
const wordsOf = (paragraph: Word.Paragraph): Word.RangeCollection =>
  piecesOf(paragraph, (sign) => !/[\p{Script=Latin}\p{N}]/u.test(sign));

function piecesOf(
  held: Word.Paragraph | Word.Range,
  isEnd: (sign: string) => boolean = () => true,
): Word.RangeCollection {
  const ends = [...new Set(held.text)].filter(isEnd);
  const pieces = held.getTextRanges(ends.length > 0 ? ends : [' '], false);
  pieces.load('items/text,items/font/highlightColor');
  return pieces;
}

/** Neighbours that are wanted, as one range each. */
function joined(items: readonly Word.Range[], isWanted: (range: Word.Range) => boolean): Word.Range[] {
  const found: Word.Range[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!isWanted(items[i]!)) continue;
    const start = i;
    while (i + 1 < items.length && isWanted(items[i + 1]!)) i++;
    found.push(start === i ? items[i]! : items[start]!.expandTo(items[i]!));
  }
  return found;
}

/** A failed painting may have painted: what it left is cleared in a run of its own, earlier marks stay. */
async function takeBack(first: number): Promise<void> {
  const attempt = (): Promise<void> => Word.run((context) => clearMarks(context, first));
  try {
    await attempt().catch(attempt);
  } catch {
    throw new Refusal({ kind: 'unexpected', remains: 'highlights' });
  }
}

/** Three syncs, or one where nothing is ours; a failed clearing goes on in a second attempt. */
export async function clearPassages(context: Word.RequestContext): Promise<{ cleared: number }> {
  let cleared = 0;
  const count = (found: number): void => void (cleared = Math.max(cleared, found));
  try {
    await clearMarks(context, 0, count);
  } catch {
    try {
      await Word.run((again) => clearMarks(again, 0, count));
    } catch (error) {
      const failure = failureOf(error);
      throw new Refusal({ ...failure, ...(failure.kind !== 'protected' && { remains: 'highlights' }) });
    }
  }
  return { cleared };
}

/**
 * Clears the marks numbered from `first` on. One sync more where somebody has coloured half a word inside one.
 * Colours go before bookmarks: where it fails half way, what is left can still be cleared.
 */
async function clearMarks(
  context: Word.RequestContext,
  first: number,
  count: (found: number) => void = () => undefined,
): Promise<void> {
  const { document } = context;
  const look = lookAtColours(context);
  await context.sync();
  const former = document.changeTrackingMode;
  const ours = look.ours().filter(({ mark }) => mark >= first);
  count(marksIn(ours));
  if (ours.length === 0) return;
  const names = new Set(ours.map(({ name }) => name));
  const asked = look.list.items
    .filter((paragraph) => isMixed(paragraph) || colourTold(paragraph.font.highlightColor))
    .map((paragraph) => ({
      paragraph,
      names: paragraph.getRange('Whole').getBookmarks(true, false),
      words: isMixed(paragraph) ? wordsOf(paragraph) : undefined,
    }));
  try {
    if (former !== 'Off') document.changeTrackingMode = 'Off';
    await context.sync();
    const marked = asked
      .map((held) => ({ ...held, own: oursAmong(held.names.value).filter(({ name }) => names.has(name)) }))
      .filter(({ own }) => own.length > 0);
    const mixed = marked.flatMap(({ words }) => words?.items.filter(isMixedRange) ?? []);
    const signs = new Map(mixed.map((word) => [word, piecesOf(word)]));
    if (signs.size > 0) await context.sync();
    for (const { paragraph, words, own } of marked) {
      const isOurs = (told: string | null): boolean => {
        const colour = colourTold(told);
        return colour !== undefined && own.some((named) => (named.colour ?? colour) === colour);
      };
      const pieces = words?.items.flatMap((word) => signs.get(word)?.items ?? [word]);
      if (pieces) joined(pieces, ({ font }) => isOurs(font.highlightColor)).forEach(unpaint);
      else if (isOurs(paragraph.font.highlightColor)) unpaint(paragraph.getRange('Content'));
    }
    for (const name of names) document.deleteBookmark(name);
    giveBackWith(context, former);
    await context.sync();
  } catch (error) {
    await giveBack(former);
    throw error;
  }
}

const isMixedRange = ({ font }: Word.Range): boolean => font.highlightColor === MIXED;

/** Null takes a highlight away; Word wants the property typed as text. (Word 2016, which refuses it, has no bookmarks either.) */
function unpaint(range: Word.Range): void {
  range.font.highlightColor = null as unknown as string;
}

/** What of ours is in the file. One sync. */
export async function residue(context: Word.RequestContext): Promise<Residue> {
  const { body } = context.document;
  const names = body.getRange('Whole').getBookmarks(true, false);
  const comments = body.getComments();
  comments.load('items/content');
  await context.sync();
  const insertions = names.value
    .filter((name) => name.startsWith(INSERTION_PREFIX))
    .map((name) => name.slice(INSERTION_PREFIX.length).split('_')[0]);
  return {
    highlights: marksIn(oursAmong(names.value)),
    internalNotes: comments.items.filter(({ content }) => isInternalNote(content)).length,
    insertions: new Set(insertions).size,
  };
}
