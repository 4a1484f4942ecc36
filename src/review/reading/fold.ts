/** A paragraph as patterns read it, and where each of its signs stands in the paragraph itself. */
import { SOFT_POINT } from '../../playbook/rules/types';
import { BLANK, FOLDED, GONE, HAN, KIND, SIGNS } from './reader';
import { isHan, SPACE } from './signs';

export interface Folded {
  readonly text: string;
  /** Offsets in the source, one more at the end; none where each sign reads as one. */
  readonly places?: Int32Array;
}

/** Offset in the source of a sign of the folded text. */
export const placeOf = ({ places }: Folded, sign: number): number => (places ? places[sign]! : sign);

/** So that a pattern's gap is one class of signs: that keeps patterns quick to build and to run. */
function softened(text: string): string {
  let read = '';
  let from = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    const goesOn = (next >= 0x30 && next <= 0x39) || (next >= 0x61 && next <= 0x7a);
    if (!goesOn && !isShortForm(text, at)) continue;
    read += text.slice(from, at) + SOFT_POINT;
    from = at + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}
/** The second point of “u.s.” */
const isShortForm = (text: string, at: number): boolean =>
  text.startsWith('u.s', at - 3) && (at === 3 || !/\w/.test(text[at - 4]!));

/** `marks`: what the reader noticed of the source. */
export function fold(source: string, marks: number): Folded {
  if ((marks & (FOLDED | GONE)) === 0) return { text: softened(source.toLowerCase()) };
  if (source.length > codes.length) codes = new Uint16Array(source.length);
  if ((marks & GONE) !== 0) return settled(source);
  const signs = SIGNS;
  for (let i = 0; i < source.length; i++) codes[i] = signs[source.charCodeAt(i)]!;
  return { text: softened(textOf(source.length)) };
}

/** For words that the reader has not read. */
export const foldedText = (source: string): string => fold(source, FOLDED | GONE).text;

function settled(source: string): Folded {
  const places = new Int32Array(source.length + 1);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const sign = SIGNS[source.charCodeAt(i)]!;
    if ((sign & GONE) !== 0) continue;
    const kind = (sign >>> 16) & KIND;
    if (length > 0 && codes[length - 1] === SPACE) {
      // Blanks run together; a line wrapped between Chinese characters leaves none.
      if (kind === BLANK) continue;
      if (kind === HAN && length > 1 && isHan(codes[length - 2]!)) length--;
    }
    places[length] = i;
    codes[length++] = sign;
  }
  places[length] = source.length;
  return { text: softened(textOf(length)), places };
}

/** Signs of the text being built: good only within one call. */
let codes = new Uint16Array(1 << 12);
function textOf(length: number): string {
  let text = '';
  for (let from = 0; from < length; from += 8192)
    text += String.fromCharCode.apply(
      null,
      codes.subarray(from, Math.min(length, from + 8192)) as unknown as number[],
    );
  return text;
}
