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
const CLASS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  table[32] = BLANK;
  for (let code = A; code <= Z; code++) table[code] = LETTER;
  for (let code = 0xc0; code <= 0x24f; code++) table[code] = LETTER;
  for (let code = ZERO; code <= NINE; code++) table[code] = DIGIT;
  for (let code = 0x3400; code <= 0x9fff; code++) table[code] = HAN;
  for (const sign of '.;:!?。；：！？') table[sign.charCodeAt(0)] = ENDS;
  return table;
})();

export class Reader {
  /** Signs as read, `length` of them. */
  codes = new Uint16Array(1 << 12);
  length = 0;
  /** Offset in the source of each sign as read; one more at the end. */
  at = new Int32Array((1 << 12) + 1);
  /** Tokens: hash, and half-open place in `codes`. */
  hash = new Int32Array(1 << 12);
  from = new Int32Array(1 << 12);
  to = new Int32Array(1 << 12);
  tokens = 0;
  han = 0;
  private readonly prefixes = new Int32Array(64);

  read(text: string): void {
    if (text.length > this.codes.length) this.grow(text.length);
    const { codes, at, prefixes } = this;
    let length = 0;
    let word = 0;
    let h = SEED;
    let last = 0;
    let figure = -1;
    this.tokens = 0;
    this.han = 0;
    for (let i = 0; i < text.length; i++) {
      const code = READS[text.charCodeAt(i)]!;
      if (code === UNSEEN) continue;
      const kind = CLASS[code]!;
      if (kind === BLANK) {
        if (last === BLANK) continue;
        if (word > 0) {
          this.endWord(length, word, h);
          word = 0;
        }
        figure = -1;
        last = BLANK;
        codes[length] = code;
        at[length++] = i;
        continue;
      }
      if (kind === HAN && last === BLANK && length > 1 && CLASS[codes[length - 2]!] === HAN) length--;
      codes[length] = code;
      at[length] = i;
      if (kind === LETTER) {
        if (word === 0) h = SEED;
        if (word < 63) {
          h = Math.imul(h ^ code, PRIME);
          prefixes[++word] = h;
        }
      } else {
        if (word > 0) {
          this.endWord(length, word, h);
          word = 0;
        }
        if (kind === HAN) {
          this.add(code, length, length + 1);
          this.han++;
        } else if (kind === DIGIT) {
          if (figure < 0) {
            figure = this.tokens;
            this.add(FIGURE, length, length + 1);
          } else this.to[figure] = length + 1;
        } else if (kind === ENDS) {
          if (figure < 0 || code !== 46) this.add(STOP, length, length + 1);
        } else if (code === 37) this.add(PERCENT, length, length + 1);
      }
      if (kind !== DIGIT && !(kind === ENDS && code === 46) && code !== 44) figure = -1;
      last = kind;
      length++;
    }
    if (word > 0) this.endWord(length, word, h);
    at[length] = text.length;
    this.length = length;
  }

  /** The paragraph as read, for patterns. */
  text(start = 0, end = this.length): string {
    let text = '';
    for (let from = start; from < end; from += 8192)
      text += String.fromCharCode.apply(null, this.codes.subarray(from, Math.min(end, from + 8192)) as unknown as number[]);
    return text;
  }

  private add(hash: number, from: number, to: number): void {
    const token = this.tokens++;
    this.hash[token] = hash;
    this.from[token] = from;
    this.to[token] = to;
  }

  /**
   * Stems by the ends of words: services → service, deleted, deleting and deletion → delet, parties → parti. It
   * need not be right, only the same for the forms of a word.
   */
  private endWord(end: number, letters: number, whole: number): void {
    const { codes, prefixes } = this;
    const start = end - letters;
    let n = letters;
    if (n >= 4 && codes[start + n - 1] === S) {
      const before = codes[start + n - 2];
      if (before !== S && before !== U && before !== I) n--;
    }
    if (n >= 7 && codes[start + n - 1] === N && codes[start + n - 2] === O && codes[start + n - 3] === I) n -= 3;
    else if (n >= 6 && codes[start + n - 1] === G && codes[start + n - 2] === N && codes[start + n - 3] === I) n -= 3;
    else if (n >= 5 && codes[start + n - 1] === D && codes[start + n - 2] === E) n -= 2;
    else if (n >= 5 && codes[start + n - 1] === E) n--;
    let h = n === letters ? whole : prefixes[n]!;
    if (n >= 4 && codes[start + n - 1] === Y) h = Math.imul(prefixes[n - 1]! ^ I, PRIME);
    this.add(h, start, end);
  }

  private grow(length: number): void {
    const size = 1 << (32 - Math.clz32(length));
    this.codes = new Uint16Array(size);
    this.at = new Int32Array(size + 1);
    this.hash = new Int32Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
  }
}

export { isHan };
