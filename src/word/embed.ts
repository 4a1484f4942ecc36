/**
 * Word's plain text of a paragraph holds deleted words besides those that are read, and says not which. Where a
 * word of the reading stands in it is sure all the same wherever there is only one possibility.
 */

/** The place is not sure. */
export const UNSURE = -1;

/**
 * For each UTF-16 unit of `reading` its offset in `plain`, or UNSURE. Undefined when `plain` does not hold the
 * reading at all. The leftmost and the rightmost way to find it enclose every other: where they agree, all do.
 */
export function placesIn(plain: string, reading: string): readonly number[] | undefined {
  const left: number[] = [];
  for (let i = 0, at = 0; i < reading.length; i++, at++) {
    at = plain.indexOf(reading[i]!, at);
    if (at < 0) return undefined;
    left.push(at);
  }
  const places = new Array<number>(reading.length);
  for (let i = reading.length - 1, at = plain.length - 1; i >= 0; i--, at--) {
    at = plain.lastIndexOf(reading[i]!, at);
    places[i] = at === left[i] ? at : UNSURE;
  }
  return places;
}
