/**
 * Which features a paragraph has. A feature is a phrase, a concept, or two concepts close together in one clause;
 * phrases and concepts count anew where they open the paragraph or stand in a heading. Each feature is a row of a
 * weight table; the scanner names the rows, each once, so that learning and reviewing read by the same code.
 */
import { Phrases, settle, STOPPED, Words } from './phrases';
import { Reader } from './reader';

/** Where a word stands: its row is three times its number and this. */
export const BODY = 0;
export const OPENING = 1;
export const HEADING = 2;

/** So many tokens open a paragraph: the title of “8.2 Security. Vendor shall …”. */
const OPENS = 6;
/** Two concepts belong together within so many tokens: words of English, characters of Chinese. */
const NEAR_ENGLISH = 20;
const NEAR_CHINESE = 34;

export interface Vocabulary {
  /** Phrases with weights of their own. */
  readonly phrases: readonly string[];
  /** Words of each concept. */
  readonly concepts: readonly (readonly string[])[];
}

export interface Hit {
  readonly row: number;
  /** UTF-16, half-open, in the paragraph's text. */
  readonly start: number;
  readonly end: number;
}

export class Scanner {
  readonly reader = new Reader();
  /** Rows of the paragraph scanned last, `count` of them. */
  readonly rows = new Int32Array(1 << 14);
  count = 0;
  /** Concepts of the paragraph scanned last: bits of the first 64. */
  low = 0;
  high = 0;
  readonly conceptRows: number;
  readonly pairRows: number;
  readonly size: number;
  private readonly trie: Phrases;
  private readonly found = new Int32Array(1 << 15);
  /** Of each phrase of the trie: its number among the weighted ones or -1, and its concepts. */
  private readonly weighted: Int32Array;
  private readonly meaning: readonly Int32Array[];
  private readonly stamps: Int32Array;
  private readonly skip: Uint8Array;
  private stamp = 0;
  private readonly concept = new Int16Array(1 << 13);
  private readonly token = new Int32Array(1 << 13);

  constructor(private readonly vocabulary: Vocabulary) {
    const surfaces = [...vocabulary.phrases];
    const numbers: (number | undefined)[] = surfaces.map((_, i) => i);
    const meanings: number[][] = surfaces.map(() => []);
    const words = new Words();
    const known = new Map(surfaces.map((surface, i) => [keyOf(this.reader, surface, words), i]));
    for (const [concept, held] of vocabulary.concepts.entries())
      for (const word of held) {
        const key = keyOf(this.reader, word, words);
        let i = known.get(key);
        if (i === undefined) {
          known.set(key, (i = surfaces.length));
          surfaces.push(word);
          meanings.push([]);
        }
        if (!meanings[i]!.includes(concept)) meanings[i]!.push(concept);
      }
    this.trie = new Phrases(surfaces, words);
    this.weighted = Int32Array.from(surfaces, (_, i) => numbers[i] ?? -1);
    this.meaning = meanings.map((held) => Int32Array.from(held));
    this.conceptRows = vocabulary.phrases.length * 3;
    this.pairRows = this.conceptRows + vocabulary.concepts.length * 3;
    this.size = this.pairRows + vocabulary.concepts.length ** 2;
    this.stamps = new Int32Array(this.size);
    this.skip = new Uint8Array(this.size);
  }

  /** Rows that carry no weight are no longer named. */
  keepOnly(has: (row: number) => boolean): void {
    for (let row = 0; row < this.size; row++) this.skip[row] = has(row) ? 0 : 1;
  }

  /** Reads a paragraph and names its rows; with `hits`, also where each stands. */
  scan(text: string, isHeading: boolean, hits?: Hit[]): void {
    const { reader, trie, found, weighted, meaning, concept, token } = this;
    const breadth = this.vocabulary.concepts.length;
    reader.read(text);
    settle(reader, trie.words);
    this.stamp++;
    this.count = 0;
    this.low = 0;
    this.high = 0;
    const near = reader.han * 3 > reader.length ? NEAR_CHINESE : NEAR_ENGLISH;
    const matches = trie.find(reader, found);
    const { hash } = reader;
    let clause = 0;
    let until = 0;
    let first = 0;
    let concepts = 0;
    for (let k = 0; k < matches; k++) {
      const phrase = found[3 * k]!;
      const from = found[3 * k + 1]!;
      const to = found[3 * k + 2]!;
      const place = isHeading ? HEADING : from < OPENS ? OPENING : BODY;
      const number = weighted[phrase]!;
      if (number >= 0) {
        this.name(number * 3, hits, from, to);
        if (place !== BODY) this.name(number * 3 + place, hits, from, to);
      }
      const means = meaning[phrase]!;
      if (means.length === 0) continue;
      // A new clause: what stood before is no longer near.
      while (until < from) if (hash[until++] === STOPPED) clause = until;
      while (first < concepts && (token[first]! < clause || from - token[first]! > near)) first++;
      for (let m = 0; m < means.length; m++) {
        const held = means[m]!;
        if (held < 32) this.low |= 1 << held;
        else if (held < 64) this.high |= 1 << (held - 32);
        const row = this.conceptRows + held * 3;
        this.name(row, hits, from, to);
        if (place !== BODY) this.name(row + place, hits, from, to);
        const base = this.pairRows + held;
        for (let j = first; j < concepts; j++)
          if (concept[j] !== held) this.name(base + concept[j]! * breadth, hits, from, to);
        if (concepts < concept.length) {
          concept[concepts] = held;
          token[concepts++] = from;
        }
      }
    }
  }

  private name(row: number, hits: Hit[] | undefined, from: number, to: number): void {
    if (this.stamps[row] === this.stamp || this.skip[row] === 1) return;
    this.stamps[row] = this.stamp;
    if (this.count < this.rows.length) this.rows[this.count++] = row;
    if (hits) {
      const { at, from: starts, to: ends } = this.reader;
      hits.push({ row, start: at[starts[from]!]!, end: at[ends[to]! - 1]! + 1 });
    }
  }
}

/** A phrase as its tokens: “deletes any data” and “delete data” are one. */
function keyOf(reader: Reader, surface: string, words: Words): string {
  reader.read(surface);
  settle(reader, words, true);
  return reader.hash.subarray(0, reader.tokens).join(' ');
}
