/**
 * One paragraph made readable in a single pass: its words, known by number. A word is a stemmed English word, a
 * figure, a Chinese character, or a stop between clauses; words passed over are left out. Nothing is allocated:
 * one reader serves a whole review, and what it holds is good until the next `read`.
 */
import { READS, SPACE, UNSEEN } from './signs';
import { PRIME, SEED, stemHash } from './stems';
import { PASSED, STOPPED, UNKNOWN, type Words } from './word-numbers';

/** Hash of a figure, whatever its digits, and of a percent sign. */
export const FIGURE = 1;
const PERCENT = 3;

const [PERCENT_SIGN, COMMA, POINT] = [37, 44, 46];

/* Bindings of other modules are looked up at each use where modules are not bundled: not in the hot loop. */
/** Class of a sign as read. */
export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const HAN = 4;
export const ENDS = 5;
export const OTHER = 6;
/** The class of an entry of SIGNS stands above its sign: shift by 16, then this. */
export const KIND = 7;
/** A sign that reads as another, not only as its small letter; a sign that reads as none. */
export const FOLDED = 1 << 20;
export const GONE = 1 << 21;
/** What a sign reads as, in the low half; its class and the two marks above it: one look for all. */
export const SIGNS: Uint32Array = (() => {
  const kinds = new Uint8Array(0x10000).fill(OTHER);
  kinds[SPACE] = BLANK;
  for (let code = 97; code <= 122; code++) kinds[code] = LETTER;
  for (let code = 0xc0; code <= 0x24f; code++) kinds[code] = LETTER;
  for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
  for (let code = 0x3400; code <= 0x9fff; code++) kinds[code] = HAN;
  for (const sign of '.;:!?。；：！？') kinds[sign.charCodeAt(0)] = ENDS;
  const table = new Uint32Array(0x10000);
  for (let code = 0; code < table.length; code++) {
    const reads = READS[code]!;
    // Beyond A to Z, how String.toLowerCase reads a sign may differ from how we do: those count as folded.
    const isPlain = code < 0xc0 || (code >= 0x3000 && code < 0xa000) || (code >= 0x2010 && code < 0x2100);
    const folded = (reads !== code && !(code >= 65 && code <= 90)) || !isPlain ? FOLDED : 0;
    table[code] = reads === UNSEEN ? FOLDED | GONE : reads | (kinds[reads]! << 16) | folded;
  }
  return table;
})();

/** Words met before, by the hash of their letters as written: their stem need not be cut again. */
const MET = 1 << 13;

export class Reader {
  /** Numbers of the words, and their half-open places in the text. */
  word = new Int32Array(1 << 12);
  from = new Int32Array(1 << 12);
  to = new Int32Array(1 << 12);
  tokens = 0;
  /** Chinese characters, and signs in all. */
  han = 0;
  length = 0;
  /** How its signs differ from what they read as: see fold.ts. */
  marks = 0;
  /** Pairs: hash, and its check above the word's number plus two. */
  private readonly met = new Int32Array(MET * 2);

  constructor(private readonly words: Words) {}

  /** `learn`: words not known become known. */
  read(text: string, learn = false): void {
    const size = text.length;
    if (size > this.word.length) this.grow(size);
    const { word, from, to, words, met } = this;
    const hanWord = words.han;
    const [signs, seed, prime, passed, stopped] = [SIGNS, SEED, PRIME, PASSED, STOPPED];
    const figure = learn ? words.add(FIGURE) : words.of(FIGURE);
    let tokens = 0;
    let han = 0;
    let last = 0;
    let beforeBlank = 0;
    let lost = 0;
    let marks = 0;
    for (let i = 0; i < size;) {
      let sign = signs[text.charCodeAt(i)]!;
      const kind = (sign >>> 16) & KIND;
      if (kind === LETTER) {
        const start = i;
        let end: number;
        let h = seed;
        let code: number;
        do {
          marks |= sign;
          code = sign & 0xffff;
          h = Math.imul(h ^ code, prime);
          end = ++i;
          sign = i < size ? signs[text.charCodeAt(i)]! : 0;
          // Signs unseen within a word are left out.
          while ((sign & GONE) !== 0) {
            marks |= sign;
            lost++;
            sign = ++i < size ? signs[text.charCodeAt(i)]! : 0;
          }
        } while (((sign >>> 16) & KIND) === LETTER);
        last = LETTER;
        let number: number;
        const slot = ((h ^ (h >>> 15)) & (MET - 1)) << 1;
        const check = (((end - start) ^ (code << 5)) & 0x7fff) << 16;
        const known = met[slot + 1]!;
        // What was not known when met may have to be learned now.
        if (
          met[slot] === h &&
          (known & 0x7fff0000) === check &&
          known !== 0 &&
          !(learn && (known & 0xffff) === UNKNOWN + 2)
        )
          number = (known & 0xffff) - 2;
        else {
          const hash = stemHash(text, start, end);
          number = learn ? words.add(hash) : words.of(hash);
          met[slot] = h;
          met[slot + 1] = check | (number + 2);
        }
        if (number === passed) continue;
        from[tokens] = start;
        to[tokens] = end;
        word[tokens++] = number;
        continue;
      }
      i++;
      marks |= sign;
      const code = sign & 0xffff;
      switch (kind) {
        case HAN: {
          // A line wrapped between Chinese characters leaves no blank.
          if (last === BLANK && beforeBlank === HAN) {
            marks |= GONE;
            lost++;
          }
          last = HAN;
          han++;
          const number = learn ? words.add(code) : hanWord[code - 0x3400]!;
          if (number === passed) continue;
          from[tokens] = i - 1;
          to[tokens] = i;
          word[tokens++] = number;
          continue;
        }
        case BLANK:
          // Blanks run together.
          if (last === BLANK) {
            marks |= GONE;
            lost++;
          } else beforeBlank = last;
          last = BLANK;
          continue;
        case DIGIT:
          if (last === DIGIT) to[tokens - 1] = i;
          else {
            from[tokens] = i - 1;
            to[tokens] = i;
            word[tokens++] = figure;
          }
          last = DIGIT;
          continue;
        case ENDS:
          // A point or comma goes on with the figure before it.
          if (last === DIGIT && code === POINT) continue;
          from[tokens] = i - 1;
          to[tokens] = i;
          word[tokens++] = stopped;
          last = ENDS;
          continue;
        case OTHER:
          if (last === DIGIT && code === COMMA) continue;
          if (code === PERCENT_SIGN) {
            from[tokens] = i - 1;
            to[tokens] = i;
            word[tokens++] = learn ? words.add(PERCENT) : words.of(PERCENT);
          }
          last = OTHER;
          continue;
        default:
          lost++;
      }
    }
    this.tokens = tokens;
    this.han = han;
    this.length = size - lost;
    this.marks = marks;
  }

  get isChinese(): boolean {
    return this.han * 3 > this.length;
  }

  private grow(length: number): void {
    const size = 1 << (32 - Math.clz32(length));
    this.word = new Int32Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
  }
}
