/**
 * Finds phrases, runs of a few words, in what the reader has read. Words that are alike to a contract
 * (client, subscriber: customer) are one word; little words (the, such, any) are passed over, so that “delete all
 * of the Client Data” reads as “delete customer data”. Phrases are a trie over words.
 */
import { Reader } from './reader';
import type { Words } from './word-numbers';

export class Phrases {
  /** Words of the longest phrase. */
  readonly longest: number;
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
    const reader = new Reader(words);
    const read = surfaces.map((surface) => {
      reader.read(surface, true);
      return reader.word.slice(0, reader.tokens);
    });
    this.longest = read.reduce((most, held) => Math.max(most, held.length), 0);
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
   * Returns how many numbers that is. No phrase crosses a stop.
   */
  find(reader: Reader, found: Int32Array): number {
    const { mask, nodes, edges, next, roots, ends, goesOn } = this;
    const { word: read, tokens } = reader;
    let count = 0;
    for (let i = 0; i < tokens; i++) {
      const first = read[i]!;
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
        const word = read[j]!;
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
    return count;
  }
}

const mix = (node: number, word: number): number => {
  const h = Math.imul(word ^ Math.imul(node, 0x9e3779b1 | 0), 0x85ebca6b | 0);
  return h ^ (h >>> 15);
};
