/** The ranges that strokes are written on: by the paragraph's parts, or by search where Word parts it otherwise. */
import { Refusal } from './failures';
import { foldQuotes, hasCommands, LONGEST } from './needle';
import type { Anchor, Stroke } from './strokes';
import type { Words } from './words';

export interface Aim {
  readonly deletes: readonly Word.Range[];
  readonly insert?: { readonly beside: Word.Range; readonly where: Anchor['where']; readonly text: string };
}

type Stretch = readonly [from: number, to: number];

export const placesOf = ({ deletes, anchors }: Stroke): number[] => [
  ...deletes.flat(),
  ...anchors.map(({ at }) => at),
];

/** Undefined where Word parted the paragraph otherwise than asked. */
export function aimAt({ deletes, insert, anchors }: Stroke, words: Words): Aim | undefined {
  const ranges = deletes.map(([from, to]) => words.range(from, to));
  if (ranges.includes(undefined)) return undefined;
  const aim = { deletes: ranges as Word.Range[] };
  if (insert === '') return aim;
  // What is put after a range is not in it: so the range deletes its former words alone.
  const last = aim.deletes.at(-1);
  if (last) return { ...aim, insert: { beside: last, where: 'After', text: insert } };
  const besides = anchors.flatMap(({ at, where }) => {
    const beside = where === 'After' ? words.endingAt(at) : words.beginningAt(at);
    return beside ? [{ beside, where, text: insert }] : [];
  });
  // Beside a link, the other side: what is put at its edge becomes a part of it.
  const best = besides.find(({ beside }) => !beside.hyperlink) ?? besides[0];
  return best && { ...aim, insert: best };
}

/** Longest needle for an insertion, which needs no more than a place. UTF-16 units. */
const SHORT = 24;

/**
 * Asks Word's search for a stroke's ranges; the next sync answers. `plain` must hold no deleted words. Nothing
 * is taken that is not the right one of as many hits as there should be, and reads exactly so.
 * @throws Refusal ambiguous where there is nothing to search for.
 */
export function askAim(paragraph: Word.Paragraph, plain: string, stroke: Stroke): () => Aim {
  const seek = ([from, to]: Stretch): (() => Word.Range) => {
    const needle = plain.slice(from, to);
    if (needle.length > LONGEST || hasCommands(needle)) throw new Refusal({ kind: 'ambiguous' });
    const hits = paragraph.search(needle, { matchCase: true });
    hits.load('items/text');
    return () => {
      const all = occurrences(plain, needle);
      const hit = hits.items[all.indexOf(from)];
      if (hits.items.length !== all.length || hit?.text !== needle) throw new Refusal({ kind: 'ambiguous' });
      return hit;
    };
  };
  const hits = stroke.deletes.map(seek);
  const [anchor] = stroke.anchors;
  const place =
    anchor && hits.length === 0
      ? seek(
          anchor.where === 'After'
            ? [Math.max(0, anchor.at - SHORT), anchor.at]
            : [anchor.at, Math.min(plain.length, anchor.at + SHORT)],
        )
      : undefined;
  return () => {
    const deletes = hits.map((hit) => hit());
    const beside = place?.() ?? deletes.at(-1);
    if (!anchor || !beside) return { deletes };
    return { deletes, insert: { beside, where: anchor.where, text: stroke.insert } };
  };
}

/** Where the needle stands, as Word's search counts: one after the other, curly quotes for straight ones. */
function occurrences(plain: string, needle: string): number[] {
  const [text, sought] = [foldQuotes(plain), foldQuotes(needle)];
  const found: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) found.push(at);
  return found;
}
