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
const colourTold = (told: string | null | undefined): Colour | undefined =>
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
  const { items } = look.list;
  const located = locate(items, marks);
  const pieces = signsOf(located.candidates.filter(isMixed));
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
    giveBackWith(context, former);
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

/** Signs that are looked at one by one, at most: each is a range of its own to Word. */
const MOST_SIGNS = 8000;

/**
 * Paragraphs of several colours, sign by sign: Word names no runs, and these are surely of one colour each.
 * Those that go beyond what Word answers in reasonable time are left out.
 */
function signsOf(paragraphs: readonly Word.Paragraph[]): ReadonlyMap<Word.Paragraph, Word.RangeCollection> {
  const found = new Map<Word.Paragraph, Word.RangeCollection>();
  let signs = 0;
  for (const paragraph of paragraphs) {
    if ((signs += paragraph.text.length) > MOST_SIGNS) break;
    const pieces = paragraph.getTextRanges([...new Set(paragraph.text)], false);
    pieces.load('items/font/highlightColor');
    found.set(paragraph, pieces);
  }
  return found;
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
 * Clears the marks numbered from `first` on. Colours go before bookmarks: where it fails half way, what is left
 * can still be cleared.
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
  const { items } = look.list;
  const names = items.map((paragraph) =>
    isMixed(paragraph) || colourTold(paragraph.font.highlightColor)
      ? paragraph.getRange('Whole').getBookmarks(true, false)
      : undefined,
  );
  const pieces = signsOf(items.filter(isMixed));
  try {
    if (former !== 'Off') document.changeTrackingMode = 'Off';
    await context.sync();
    const isOne = new Set(ours.map(({ name }) => name));
    const marked = names.map((held) => oursAmong(held?.value ?? []).filter(({ name }) => isOne.has(name)));
    for (const [i, colours] of coloursToClear(items, marked).entries()) {
      if (colours.length === 0) continue;
      const isOurs = ({ font }: Word.Range | Word.Paragraph): boolean =>
        colours.includes(colourTold(font.highlightColor)!);
      const signs = pieces.get(items[i]!)?.items;
      if (signs && !signs.some(({ font }) => font.highlightColor === MIXED))
        joined(signs, isOurs).forEach(unpaint);
      else if (isMixed(items[i]!))
        // Not to be told sign by sign: what was free when it was marked.
        for (const { name } of marked[i]!) unpaint(document.getBookmarkRangeOrNullObject(name));
      else if (isOurs(items[i]!)) unpaint(items[i]!);
    }
    for (const { name } of ours) document.deleteBookmark(name);
    giveBackWith(context, former);
    await context.sync();
  } catch (error) {
    if (former !== 'Off') await giveBack(former);
    throw error;
  }
}

/**
 * For each paragraph the colours that are ours. A paragraph wholly in the colour of the marked one beside it
 * got it from there, as a paragraph does that is begun behind a highlighted one: none beside had it before.
 */
function coloursToClear(
  items: readonly Word.Paragraph[],
  marked: readonly (readonly Named[])[],
): (readonly Colour[])[] {
  const found = marked.map((own) => [...new Set(own.flatMap(({ colour }) => (colour ? [colour] : COLOURS)))]);
  const inherit = (i: number, from: number): void => {
    const colour = colourTold(items[i]!.font.highlightColor);
    if (found[i]!.length === 0 && colour && found[from]?.includes(colour)) found[i] = [colour];
  };
  for (let i = 1; i < items.length; i++) inherit(i, i - 1);
  for (let i = items.length - 2; i >= 0; i--) inherit(i, i + 1);
  return found;
}

/** Null takes a highlight away; Word wants the property typed as text. (Word 2016, which refuses it, has no bookmarks either.) */
function unpaint(range: Word.Range | Word.Paragraph): void {
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
