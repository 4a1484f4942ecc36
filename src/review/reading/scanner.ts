/**
 * Which features a paragraph has. A feature is a phrase, a concept, or two concepts close together in one clause;
 * phrases and concepts count anew where they open the paragraph or stand in a heading. Each feature is a row of a
 * weight table; the scanner names the rows, each once for the paragraph and once for each of its sentences, so that
 * learning and reviewing read by the same code.
 */
import { Phrases } from './phrases';
import { Reader } from './reader';
import { STOPPED, Words } from './word-numbers';

/** Where a word stands: its row is three times its number and this. */
const OPENING = 1;
const HEADING = 2;

/** So many words open a paragraph: the title of “8.2 Security. Vendor shall …”. */
const OPENS = 6;
/** Two concepts belong together within so many words of English, characters of Chinese. */
const NEAR_ENGLISH = 20;
const NEAR_CHINESE = 34;

/** A sentence has at least so many words of English, characters of Chinese: what is shorter goes with the next. */
const SENTENCE_ENGLISH = 8;
const SENTENCE_CHINESE = 14;

/** Phrases read at a time, and what parts them. */
const BATCH = 200;
const STOP = ';';

/** A row that carries no weight. */
const NO_ROW = -1;

export interface Vocabulary {
  /** Phrases with weights of their own. */
  readonly phrases: readonly string[];
  /** Words of each concept. */
  readonly concepts: readonly (readonly string[])[];
}

export class Scanner {
  /** Rows of the paragraph scanned last, `count` of them, and the first and last word that gave each. */
  readonly rows: Int32Array;
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  count = 0;
  /** Rows by sentence: sentence s from starts[s] to starts[s + 1]; those in which nothing was found are left out. */
  said: Int32Array;
  readonly starts: number[] = [0];
  /** Concepts of the paragraph scanned last: a bit each, in words of 32. */
  readonly concepts: Int32Array;
  /** Where rows of concepts, of pairs begin; how many there are in all, by the vocabulary. */
  readonly conceptRows: number;
  readonly pairRows: number;
  readonly size: number;
  private found = new Int32Array(1 << 13);
  /** Rows of each phrase of the trie, its own and those of its concepts, from namesFrom[3 · phrase + where] on. */
  private names: Int32Array | undefined;
  private readonly namesFrom: Int32Array;
  /** Its concepts. */
  private readonly meaning: readonly (Int32Array | undefined)[];
  /** Number that a row goes by: all of them, or those that carry weight. */
  private readonly goesBy: Int32Array;
  /** Of each row, the sentence that named it last; sentences are counted from the first paragraph on. */
  private readonly stamps: Int32Array;
  private sentence = 0;
  /** Concepts near the word being read, by bits and counted, in the order they came. */
  private readonly near: Int32Array;
  private readonly counts: Int32Array;
  private readonly concept = new Int16Array(1 << 13);
  private readonly place = new Int32Array(1 << 13);
  /** By concept: with which others before it it counts, and with which it has been named in this sentence. */
  private readonly pairs: Int32Array;
  private readonly met: Int32Array;
  private readonly breadth: number;
  private readonly bits: number;

  private constructor(
    { phrases, concepts }: Vocabulary,
    readonly reader: Reader,
    private readonly trie: Phrases,
    /** How many phrases the trie holds, and under which number it holds each word of the concepts. */
    count: number,
    named: Int32Array,
  ) {
    const meanings: (number[] | undefined)[] = [];
    let word = 0;
    for (const [concept, held] of concepts.entries())
      for (let i = 0; i < held.length; i++) {
        const means = (meanings[named[word++]!] ??= []);
        if (!means.includes(concept)) means.push(concept);
      }
    this.meaning = Array.from({ length: count }, (_, i) => meanings[i] && Int32Array.from(meanings[i]));
    this.breadth = concepts.length;
    this.bits = (this.breadth + 31) >> 5;
    this.conceptRows = phrases.length * 3;
    this.pairRows = this.conceptRows + this.breadth * 3;
    this.namesFrom = new Int32Array(3 * count + 1);
    this.size = this.pairRows + this.breadth ** 2;
    this.rows = new Int32Array(this.size);
    this.begins = new Int32Array(this.size);
    this.ends = new Int32Array(this.size);
    this.said = new Int32Array(this.size * 2);
    this.goesBy = new Int32Array(this.size);
    for (let row = 0; row < this.size; row++) this.goesBy[row] = row;
    this.stamps = new Int32Array(this.size);
    this.concepts = new Int32Array(this.bits);
    this.near = new Int32Array(this.bits);
    this.counts = new Int32Array(this.breadth);
    this.pairs = new Int32Array(this.breadth * this.bits);
    this.met = new Int32Array(this.breadth * this.bits);
    for (let a = 0; a < this.breadth; a++)
      for (let b = 0; b < this.breadth; b++) if (a !== b) this.allow(a, b);
  }

  /** Makes a scanner in slices of a millisecond or so. */
  static *inSlices(vocabulary: Vocabulary): Generator<0, Scanner, void> {
    const reader = new Reader(new Words());
    const trie = new Phrases();
    yield* learn(vocabulary.phrases, (i) => i, reader, trie);
    // A word of a concept that is no phrase yet becomes one.
    let count = vocabulary.phrases.length;
    const named = yield* learn(vocabulary.concepts.flat(), () => count++, reader, trie);
    yield 0;
    return new Scanner(vocabulary, reader, trie, count, named);
  }

  /** Rows that carry no weight are no longer named; the others go by their place among these. Returns how many. */
  keepOnly(has: (row: number) => boolean): number {
    let count = 0;
    for (let row = 0; row < this.size; row++) this.goesBy[row] = has(row) ? count++ : NO_ROW;
    this.names = this.namesListed();
    this.pairs.fill(0);
    for (let a = 0; a < this.breadth; a++)
      for (let b = 0; b < this.breadth; b++)
        if (a !== b && this.goesBy[this.pairRows + b * this.breadth + a] !== NO_ROW) this.allow(a, b);
    return count;
  }

  /** Reads a paragraph and names its rows. */
  scan(text: string, isHeading: boolean): void {
    const { reader, trie, namesFrom, meaning, concept, place, near, counts, concepts, pairs, met } = this;
    const { goesBy, stamps, rows, begins, ends, starts, breadth, pairRows, bits } = this;
    // Listed at the first paragraph, unless `keepOnly` has: who keeps only some would list them twice.
    const names = (this.names ??= this.namesListed());
    reader.read(text);
    const most = 3 * trie.longest * reader.tokens;
    if (this.found.length < most) this.found = new Int32Array(most);
    const { found } = this;
    const { word } = reader;
    const [reach, least] = reader.isChinese
      ? [NEAR_CHINESE, SENTENCE_CHINESE]
      : [NEAR_ENGLISH, SENTENCE_ENGLISH];
    const stopped = STOPPED;
    const matches = trie.find(reader, found);
    concepts.fill(0);
    const paragraph = ++this.sentence;
    let { sentence, said } = this;
    let count = 0;
    let named = 0;
    let begun = 0;
    let clause = 0;
    let until = 0;
    let first = 0;
    let last = 0;
    starts.length = 1;
    for (let k = 0; k < matches; k += 3) {
      const phrase = found[k]!;
      const from = found[k + 1]!;
      const to = found[k + 2]!;
      while (until < from)
        if (word[until++] === stopped) {
          // A new clause: what stood before is no longer near.
          clause = until;
          if (until - begun <= least) continue;
          begun = until;
          if (named === starts.at(-1)) continue;
          starts.push(named);
          sentence++;
          this.forget(last);
          first = last = 0;
          if (named + this.size > said.length) {
            said = new Int32Array(said.length * 2);
            said.set(this.said);
            this.said = said;
          }
        }
      const where = isHeading ? HEADING : from < OPENS ? OPENING : 0;
      const list = 3 * phrase + where;
      for (let n = namesFrom[list]!, end = namesFrom[list + 1]!; n < end; n++) {
        const row = names[n]!;
        const before = stamps[row]!;
        if (before >= sentence) continue;
        if (before < paragraph) {
          begins[count] = from;
          ends[count] = to;
          rows[count++] = row;
        }
        stamps[row] = sentence;
        said[named++] = row;
      }
      const means = meaning[phrase];
      if (means === undefined) continue;
      for (; first < last && (place[first]! < clause || from - place[first]! > reach); first++) {
        const gone = concept[first]!;
        if (--counts[gone]! === 0) near[gone >> 5]! &= ~(1 << (gone & 31));
      }
      for (let m = 0; m < means.length; m++) {
        const held = means[m]!;
        const bit = 1 << (held & 31);
        concepts[held >> 5]! |= bit;
        for (let b = 0, at = held * bits; b < bits; b++, at++) {
          let fresh = near[b]! & pairs[at]! & ~met[at]!;
          if (fresh === 0) continue;
          met[at]! |= fresh;
          do {
            const before = 31 - Math.clz32(fresh);
            fresh ^= 1 << before;
            const row = goesBy[pairRows + ((b << 5) + before) * breadth + held]!;
            if (stamps[row]! < paragraph) {
              begins[count] = from;
              ends[count] = to;
              rows[count++] = row;
            }
            stamps[row] = sentence;
            said[named++] = row;
          } while (fresh !== 0);
        }
        if (last < concept.length) {
          concept[last] = held;
          place[last++] = from;
          if (counts[held]!++ === 0) near[held >> 5]! |= bit;
        }
      }
    }
    this.forget(last);
    starts.push(named);
    this.count = count;
    this.sentence = sentence;
  }

  /** The rows each phrase names where it stands within, opens, or heads: its own and those of its concepts. */
  private namesListed(): Int32Array {
    const { meaning, goesBy, namesFrom, conceptRows } = this;
    const names: number[] = [];
    const name = (first: number, where: number): void => {
      if (goesBy[first] !== NO_ROW) names.push(goesBy[first]!);
      if (where !== 0 && goesBy[first + where] !== NO_ROW) names.push(goesBy[first + where]!);
    };
    for (let phrase = 0; phrase < meaning.length; phrase++)
      for (let where = 0; where < 3; where++) {
        if (3 * phrase < conceptRows) name(3 * phrase, where);
        const means = meaning[phrase];
        for (let m = 0; means && m < means.length; m++) name(conceptRows + 3 * means[m]!, where);
        namesFrom[3 * phrase + where + 1] = names.length;
      }
    return Int32Array.from(names);
  }

  /** Behind a sentence: none of its concepts, `last` of them, is near any more or has been named with another. */
  private forget(last: number): void {
    const { concept, counts, near, met, bits } = this;
    for (let b = 0; b < bits; b++) near[b] = 0;
    for (let k = 0; k < last; k++) {
      const held = concept[k]!;
      counts[held] = 0;
      for (let b = 0, at = held * bits; b < bits; b++, at++) met[at] = 0;
    }
  }

  private allow(concept: number, before: number): void {
    this.pairs[concept * this.bits + (before >> 5)]! |= 1 << (before & 31);
  }
}

/** Adds phrases under the numbers given; returns those they are held under, which for one met before is the first. */
function* learn(
  surfaces: readonly string[],
  number: (i: number) => number,
  reader: Reader,
  trie: Phrases,
): Generator<0, Int32Array, void> {
  const held = new Int32Array(surfaces.length);
  // Many at a time, a stop between two: a call for each costs more than its reading.
  for (let first = 0; first < surfaces.length; first += BATCH) {
    const batch = surfaces.slice(first, first + BATCH);
    reader.read(batch.join(STOP), true);
    const { word, from, tokens } = reader;
    for (let i = 0, token = 0, end = 0; i < batch.length; i++, token++, end++) {
      end += batch[i]!.length;
      const begin = token;
      while (token < tokens && from[token]! < end) token++;
      held[first + i] = trie.add(word, begin, token, number(first + i));
    }
    yield 0;
  }
  return held;
}
