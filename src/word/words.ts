/**
 * Words inside a paragraph as ranges of Word. Its search does not find Chinese in every Word, nor long words,
 * nor words that hold deleted ones; so a paragraph is parted into text ranges at the signs where an edit begins
 * or ends, and only what reads exactly as asked is used. All offsets are UTF-16 units of the plain text.
 */

export interface Words {
  /** The words [from, to) as one range. */
  range(from: number, to: number): Word.Range | undefined;
  /** A range that ends here, or begins here, without saying how far it goes. */
  endingAt(at: number): Word.Range | undefined;
  beginningAt(at: number): Word.Range | undefined;
}

/**
 * Asks for the words between places; the next sync answers. The signs on both sides of a place come as ranges
 * of their own, so that what is known of a range there (a link) is known of that sign alone.
 */
export function askWords(paragraph: Word.Paragraph, plain: string, places: readonly number[]): () => Words {
  const signs = [...plain];
  const marks = new Set<string>();
  let end = 0;
  for (const [i, sign] of signs.entries()) {
    end += sign.length;
    if (places.includes(end)) for (const near of [signs[i - 1], sign, signs[i + 1]]) marks.add(near ?? sign);
  }
  if (marks.size === 0 && signs.length > 0) marks.add(signs.at(-1)!);
  if (marks.size === 0) return () => wordsOf([]);
  const pieces = paragraph.getTextRanges([...marks], false);
  pieces.load('items/text,items/hyperlink');
  return () => wordsIn(pieces, plain);
}

/** Nothing, where the pieces do not make up the paragraph. */
function wordsIn({ items }: Word.RangeCollection, plain: string): Words {
  const read = items.map(textOf).join('');
  return wordsOf(read === plain ? items : []);
}

/** A last range may hold the paragraph's mark. */
const textOf = ({ text }: Word.Range): string => text.replace(/[\r\n]+$/, '');

function wordsOf(items: readonly Word.Range[]): Words {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let at = 0;
  for (const [i, range] of items.entries()) {
    starts.set(at, i);
    at += textOf(range).length;
    ends.set(at, i);
  }
  const item = (held: number | undefined): Word.Range | undefined =>
    held === undefined ? undefined : items[held];
  return {
    range(from, to) {
      const first = starts.get(from);
      const last = ends.get(to);
      if (first === undefined || last === undefined || first > last) return undefined;
      return first === last ? items[first] : items[first]!.expandTo(items[last]!);
    },
    endingAt: (place) => item(ends.get(place)),
    beginningAt: (place) => item(starts.get(place)),
  };
}
