/** What an edit of the reading means in Word's plain text: which words go, and beside which new ones come. */
import type { Edit, ParagraphRedline } from './api';
import { placesIn, UNSURE } from './embed';

/** Offsets are into the plain text, half-open. */
export interface Stroke {
  /** Stretches to delete; several where words that somebody else deleted stand between them. */
  readonly deletes: readonly (readonly [from: number, to: number])[];
  readonly insert: string;
  /** Where to insert, best first: the new words take the looks of the words they stand beside. */
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly at: number;
  readonly where: 'After' | 'Before';
}

const isWordLike = (sign: string | undefined): boolean =>
  sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);

/** Undefined where the plain text is another's, or deleted words leave several places for an edit. */
export function strokesOf(
  plain: string,
  { paragraphText, edits }: ParagraphRedline,
): readonly Stroke[] | undefined {
  const places = placesIn(plain, paragraphText);
  const strokes = places && edits.map((edit) => strokeOf(places, paragraphText, edit));
  return strokes?.every((stroke) => stroke !== undefined) ? strokes : undefined;
}

function strokeOf(
  places: readonly number[],
  reading: string,
  { start, end, insert }: Edit,
): Stroke | undefined {
  const deletes: [number, number][] = [];
  for (const place of places.slice(start, end)) {
    if (place === UNSURE) return undefined;
    const last = deletes.at(-1);
    if (last?.[1] === place) last[1] = place + 1;
    else deletes.push([place, place + 1]);
  }
  if (insert === '') return { deletes, insert, anchors: [] };
  // In place of words: behind them, in their looks.
  const last = deletes.at(-1);
  if (last) return { deletes, insert, anchors: [{ at: last[1], where: 'After' }] };
  const before = sure(places[start - 1], 1).map((at): Anchor => ({ at, where: 'After' }));
  const after = sure(places[start], 0).map((at): Anchor => ({ at, where: 'Before' }));
  // Fields and links end with a word, seldom with what follows it: what is put before that stays out of them.
  const anchors =
    isWordLike(reading[start - 1]) && !isWordLike(reading[start])
      ? [...after, ...before]
      : [...before, ...after];
  return anchors.length > 0 ? { deletes, insert, anchors } : undefined;
}

const sure = (place: number | undefined, step: number): number[] =>
  place === undefined || place === UNSURE ? [] : [place + step];
