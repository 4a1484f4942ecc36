/**
 * What painting and clearing have in common: our colours, the bookmarks that name them, and how a document is
 * looked at for both.
 */
import { HIGHLIGHT_PREFIX } from './marks';

/**
 * Legible under black print, told apart in grey, and kept by Word on the web. Word tells colours as numbers
 * (or as they were set). The topic is named in the pane; colour only helps the eye.
 */
const PALETTE = { Yellow: '#FFFF00', Lime: '#00FF00', Gray: '#808080' } as const;
export type Colour = keyof typeof PALETTE;
export const COLOURS = Object.keys(PALETTE) as Colour[];
export const colourTold = (told: string | null | undefined): Colour | undefined =>
  COLOURS.find((name) => [name, PALETTE[name]].some((held) => held.toLowerCase() === told?.toLowerCase()));

/** What Word answers for a range of several colours; null is none. */
export const MIXED = '';

/** `_AiVendorPlaybook_<colour>_<mark>` or with `_<part>`; an early version named no colour. */
const NAME = new RegExp(`^${HIGHLIGHT_PREFIX}(?:(${COLOURS.join('|')})_)?(\\d+)(?:_\\d+)?$`);
export interface Named {
  readonly name: string;
  readonly colour: Colour | undefined;
  readonly mark: number;
}
export const oursAmong = (names: readonly string[]): Named[] =>
  names.flatMap((name) => {
    const parts = NAME.exec(name);
    return parts ? [{ name, colour: parts[1] as Colour | undefined, mark: Number(parts[2]) }] : [];
  });
export const marksIn = (named: readonly Named[]): number => new Set(named.map(({ mark }) => mark)).size;

/** What both painting and clearing start from; the next sync answers. */
export function lookAtColours(context: Word.RequestContext) {
  context.document.load('changeTrackingMode');
  const names = context.document.body.getRange('Whole').getBookmarks(true, false);
  const list = context.document.body.paragraphs;
  list.load('items/text,items/font/highlightColor');
  return { list, ours: () => oursAmong(names.value) };
}

/** Null takes a highlight away; Word wants the property typed as text. (Word 2016, which refuses it, has no bookmarks either.) */
export function unpaint(range: Word.Range | Word.Paragraph): void {
  range.font.highlightColor = null as unknown as string;
}

export const isMixed = ({ font, text }: Word.Paragraph): boolean =>
  font.highlightColor === MIXED && text !== '';

/** Signs that are looked at one by one, at most: each is a range of its own to Word. */
const MOST_SIGNS = 8000;

/**
 * Paragraphs of several colours, sign by sign: Word names no runs, and these are surely of one colour each.
 * Those that go beyond what Word answers in reasonable time are left out.
 */
export function signsOf(
  paragraphs: readonly Word.Paragraph[],
): ReadonlyMap<Word.Paragraph, Word.RangeCollection> {
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
export function joined(items: readonly Word.Range[], isWanted: (range: Word.Range) => boolean): Word.Range[] {
  const found: Word.Range[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!isWanted(items[i]!)) continue;
    const start = i;
    while (i + 1 < items.length && isWanted(items[i + 1]!)) i++;
    found.push(start === i ? items[i]! : items[start]!.expandTo(items[i]!));
  }
  return found;
}
