/**
 * Finds phrases, runs of one to four tokens, in what the reader has read. Words that are alike to a contract
 * (client, subscriber: customer) are one word; little words (the, such, any) are passed over, so that “delete all
 * of the Client Data” reads as “delete customer data”. Each word is looked up once; phrases are a trie over words.
 */
import { ALIKE, PASSED_OVER } from './words';
import { Reader, STOP } from './reader';

export const LONGEST = 4;
const PASSED = -1;

/** Words by the hash of their stem, in one open table. */
export class Words {
  private size = 4096;
  private keys = new Int32Array(this.size);
  private values = new Int32Array(this.size);
  private held = 0;
  count = 0;

  constructor() {
    const reader = new Reader();
    const hashOf = (word: string): number => {
      reader.read(word);
      return reader.hash[0]!;
    };
    for (const [first, ...others] of ALIKE) {
      const word = this.add(hashOf(first!));
      for (const other of others) this.set(hashOf(other), word);
    }
    for (const word of PASSED_OVER) this.set(hashOf(word), PASSED);
  }

  /** The word of a hash, made where there is none. Words count from 1. */
  add(hash: number): number {
    const known = this.of(hash);
    return known === 0 ? this.set(hash, ++this.count) : known;
  }

  /** 0 for a word that no phrase has, −1 for one that is passed over. */
  of(hash: number): number {
    const { keys, size } = this;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (;;) {
      const key = keys[slot]!;
      if (key === hash) return this.values[slot]!;
      if (key === 0) return 0;
      slot = (slot + 1) & (size - 1);
    }
  }

  private set(hash: number, word: number): number {
    if (++this.held * 2 > this.size) this.widen();
    const { keys, size } = this;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    this.values[slot] = word;
    return word;
  }

  private widen(): void {
    const { keys, values } = this;
    this.size *= 4;
    this.keys = new Int32Array(this.size);
    this.values = new Int32Array(this.size);
    this.held = 0;
    keys.forEach((hash, slot) => {
      if (hash !== 0) this.set(hash, values[slot]!);
    });
  }
}

/** Turns the reader's hashes into words and drops those passed over. `learn`: unknown words become known. */
export function settle(reader: Reader, words: Words, learn = false): void {
  const { hash, from, to, tokens } = reader;
  let kept = 0;
  for (let i = 0; i < tokens; i++) {
    const held = hash[i]!;
    const word = held === STOP ? STOPPED : learn ? words.add(held) : words.of(held);
    if (word === PASSED) continue;
    hash[kept] = word;
    from[kept] = from[i]!;
    to[kept++] = to[i]!;
  }
  reader.tokens = kept;
}

/** The word that a stop reads as: no phrase has it. */
export const STOPPED = -2;

export class Phrases {
  private readonly mask: number;
  private readonly nodes: Int32Array;
  private readonly edges: Int32Array;
  private readonly next: Int32Array;
  /** Child of the root by word. */
  private readonly roots: Int32Array;
  /** Phrase that ends at a node, or -1; whether some phrase goes on beyond it. */
  private readonly ends: Int32Array;
  private readonly goesOn: Uint8Array;

  constructor(
    surfaces: readonly string[],
    readonly words: Words,
  ) {
    const size = 1 << (34 - Math.clz32(surfaces.length * 2 + 2));
    this.mask = size - 1;
    this.nodes = new Int32Array(size);
    this.edges = new Int32Array(size);
    this.next = new Int32Array(size);
    this.ends = new Int32Array(size).fill(-1);
    this.goesOn = new Uint8Array(size);
    const reader = new Reader();
    const read = surfaces.map((surface) => {
      reader.read(surface);
      settle(reader, words, true);
      return reader.hash.slice(0, reader.tokens);
    });
    this.roots = new Int32Array(words.count + 1);
    let count = 0;
    for (const [phrase, tokens] of read.entries()) {
      let node = 0;
      for (const [i, word] of tokens.entries()) {
        if (i === 0) {
          node = this.roots[word]! || (this.roots[word] = ++count);
          continue;
        }
        this.goesOn[node] = 1;
        let slot = mix(node, word) & this.mask;
        while (this.next[slot] !== 0 && !(this.nodes[slot] === node && this.edges[slot] === word))
          slot = (slot + 1) & this.mask;
        if (this.next[slot] === 0) {
          this.nodes[slot] = node;
          this.edges[slot] = word;
          this.next[slot] = ++count;
        }
        node = this.next[slot]!;
      }
      if (node > 0 && this.ends[node]! < 0) this.ends[node] = phrase;
    }
  }

  /**
   * Writes each phrase that stands in the paragraph into `found` as triples: phrase, first token, last token.
   * Returns how many. No phrase crosses a stop. The reader's words must be settled.
   */
  find(reader: Reader, found: Int32Array): number {
    const { mask, nodes, edges, next, roots, ends, goesOn } = this;
    const { hash, tokens } = reader;
    let count = 0;
    const most = found.length - 3 * LONGEST;
    for (let i = 0; i < tokens && count < most; i++) {
      const first = hash[i]!;
      if (first <= 0) continue;
      let node = roots[first]!;
      if (node === 0) continue;
      for (let j = i; ;) {
        const phrase = ends[node]!;
        if (phrase >= 0) {
          found[count++] = phrase;
          found[count++] = i;
          found[count++] = j;
        }
        if (goesOn[node] === 0 || ++j >= tokens) break;
        const word = hash[j]!;
        if (word <= 0) break;
        let slot = mix(node, word) & mask;
        let child = 0;
        for (let held = next[slot]!; held !== 0; slot = (slot + 1) & mask, held = next[slot]!)
          if (nodes[slot] === node && edges[slot] === word) {
            child = held;
            break;
          }
        if (child === 0) break;
        node = child;
      }
    }
    return count / 3;
  }
}

const mix = (node: number, word: number): number => {
  const h = Math.imul(word ^ Math.imul(node, 0x9e3779b1 | 0), 0x85ebca6b | 0);
  return h ^ (h >>> 15);
};
