/**
 * One paragraph made readable in a single pass: its signs as read (see signs.ts), blanks run together, blanks
 * between Chinese characters gone, and its tokens. A token is a stemmed English word, a figure, a Chinese
 * character, or a stop between clauses. Words are known by a hash of their stem, so that nothing is allocated.
 * One reader serves a whole review: what it holds is good until the next `read`.
 */
import { isHan, READS, UNSEEN } from './signs';

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Hash of a figure, whatever its digits; of the end of a clause; of a percent sign. */
export const FIGURE = 1;
export const STOP = 2;
export const PERCENT = 3;

const [A, Z, ZERO, NINE] = [97, 122, 48, 57];
const [S, E, D, G, I, N, O, U, Y] = [115, 101, 100, 103, 105, 110, 111, 117, 121];

/** Class of a sign as read. */
const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const HAN = 4;
const ENDS = 5;
const OTHER = 6;
/** What a sign reads as, in the low half, and its class above it: one look for both. Nothing for what is unseen. */
const SIGNS: Uint32Array = (() => {
  const kinds = new Uint8Array(0x10000).fill(OTHER);
  kinds[32] = BLANK;
  for (let code = A; code <= Z; code++) kinds[code] = LETTER;
  for (let code = 0xc0; code <= 0x24f; code++) kinds[code] = LETTER;
  for (let code = ZERO; code <= NINE; code++) kinds[code] = DIGIT;
  for (let code = 0x3400; code <= 0x9fff; code++) kinds[code] = HAN;
  for (const sign of '.;:!?。；：！？') kinds[sign.charCodeAt(0)] = ENDS;
  const table = new Uint32Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const reads = READS[code]!;
    table[code] = reads === UNSEEN ? 0 : reads | (kinds[reads]! << 16);
  }
  return table;
})();

export class Reader {
  /** Signs as read, `length` of them. */
  codes = new Uint16Array(1 << 12);
  length = 0;
  /** Tokens: hash, and half-open place in `codes`. */
  hash = new Int32Array(1 << 12);
  from = new Int32Array(1 << 12);
  to = new Int32Array(1 << 12);
  tokens = 0;
  han = 0;
  private source = '';
  /** Offsets in the source, made when asked for; unneeded where each sign reads as one. */
  private places: Int32Array | undefined;

  read(text: string): void {
    if (text.length > this.codes.length) this.grow(text.length);
    const { codes, hash, from, to } = this;
    const size = text.length;
    let length = 0;
    let tokens = 0;
    let han = 0;
    let last = 0;
    for (let i = 0; i < size;) {
      const sign = SIGNS[text.charCodeAt(i)]!;
      const kind = sign >>> 16;
      if (kind === LETTER) {
        // A word: to its last letter, signs unseen within it left out.
        const start = length;
        let h = SEED;
        let held = sign;
        do {
          const code = held & 0xffff;
          codes[length++] = code;
          h = Math.imul(h ^ code, PRIME);
          do held = ++i < size ? SIGNS[text.charCodeAt(i)]! : 0xffffffff;
          while (held === 0);
        } while (held >>> 16 === LETTER);
        from[tokens] = start;
        to[tokens] = length;
        hash[tokens++] = length - start < 4 ? h : stem(codes, start, length, h);
        last = LETTER;
        continue;
      }
      i++;
      if (kind === 0) continue;
      if (kind === BLANK) {
        if (last === BLANK) continue;
        codes[length++] = 32;
        last = BLANK;
        continue;
      }
      const code = sign & 0xffff;
      if (kind === HAN) {
        // A line wrapped between Chinese characters leaves no blank.
        if (last === BLANK && length > 1 && isHan(codes[length - 2]!)) length--;
        from[tokens] = length;
        to[tokens] = length + 1;
        hash[tokens++] = code;
        han++;
      } else if (kind === DIGIT) {
        if (last === DIGIT && tokens > 0 && hash[tokens - 1] === FIGURE) to[tokens - 1] = length + 1;
        else {
          from[tokens] = length;
          to[tokens] = length + 1;
          hash[tokens++] = FIGURE;
        }
      } else if (kind === ENDS || code === 37) {
        // A point or comma goes on with the figure before it.
        if (last === DIGIT && code === 46) {
          codes[length++] = code;
          continue;
        }
        from[tokens] = length;
        to[tokens] = length + 1;
        hash[tokens++] = code === 37 ? PERCENT : STOP;
      } else if (last === DIGIT && code === 44) {
        codes[length++] = code;
        continue;
      }
      codes[length++] = code;
      last = kind;
    }
    this.length = length;
    this.tokens = tokens;
    this.han = han;
    this.source = text;
    this.places = undefined;
  }

  /** Offset in the source of each sign as read, one more at the end. */
  get at(): { readonly [sign: number]: number } {
    if (this.places) return this.places;
    const { codes, length, source } = this;
    const places = new Int32Array(length + 1);
    let k = 0;
    for (let i = 0; i < source.length && k < length; i++)
      if ((SIGNS[source.charCodeAt(i)]! & 0xffff) === codes[k]) places[k++] = i;
    places[length] = source.length;
    return (this.places = places);
  }

  /** The paragraph as read, for patterns. */
  text(start = 0, end = this.length): string {
    let text = '';
    for (let from = start; from < end; from += 8192)
      text += String.fromCharCode.apply(
        null,
        this.codes.subarray(from, Math.min(end, from + 8192)) as unknown as number[],
      );
    return text;
  }

  private grow(length: number): void {
    const size = 1 << (32 - Math.clz32(length));
    this.codes = new Uint16Array(size);
    this.hash = new Int32Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
  }
}

/**
 * Stems by the ends of words: services → service, deleted, deleting and deletion → delet, parties → parti. It
 * need not be right, only the same for the forms of a word.
 */
function stem(codes: Uint16Array, start: number, end: number, whole: number): number {
  let to = end;
  let code = codes[to - 1]!;
  if (code === S) {
    const before = codes[to - 2];
    if (before !== S && before !== U && before !== I) code = codes[--to - 1]!;
  }
  const letters = to - start;
  if (code === N) {
    if (letters >= 7 && codes[to - 2] === O && codes[to - 3] === I) to -= 3;
  } else if (code === G) {
    if (letters >= 6 && codes[to - 2] === N && codes[to - 3] === I) to -= 3;
  } else if (code === D) {
    if (letters >= 5 && codes[to - 2] === E) to -= 2;
  } else if (code === E && letters >= 5) to--;
  const ends = to - start >= 4 && codes[to - 1] === Y;
  if (to === end && !ends) return whole;
  let h = SEED;
  const last = ends ? to - 1 : to;
  for (let i = start; i < last; i++) h = Math.imul(h ^ codes[i]!, PRIME);
  return ends ? Math.imul(h ^ I, PRIME) : h;
}
