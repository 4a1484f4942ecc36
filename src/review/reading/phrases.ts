/**
 * Finds phrases, runs of a few words, in what the reader has read. Words that are alike to a contract
 * (client, subscriber: customer) are one word; little words (the, such, any) are passed over, so that “delete all
 * of the Client Data” reads as “delete customer data”. Phrases are a trie over words.
 */
import type { Reader } from './reader';

export class Phrases {
  /** Words of the longest phrase. */
  longest = 0;
  private size = 1 << 15;
  private nodes = new Int32Array(this.size);
  private edges = new Int32Array(this.size);
  private next = new Int32Array(this.size);
  private count = 0;
  /** Child of the root by word. */
  private readonly roots: number[] = [];
  /** Phrase that ends at a node, or -1; whether some phrase goes on beyond it. */
  private ends = new Int32Array(this.size).fill(-1);
  private goesOn = new Uint8Array(this.size);

  /** Adds words [first, last) of what was read as a phrase; returns the phrase that is there already, else this one. */
  add(read: Int32Array, first: number, last: number, phrase: number): number {
    const tokens = last - first;
    if ((this.count + tokens) * 2 > this.size) this.widen();
    const { nodes, edges, next, roots, ends, goesOn } = this;
    const mask = this.size - 1;
    if (tokens === 0) return phrase;
    if (tokens > this.longest) this.longest = tokens;
    while (roots.length <= read[first]!) roots.push(0);
    let node = roots[read[first]!] || (roots[read[first]!] = ++this.count);
    for (let i = first + 1; i < last; i++) {
      const word = read[i]!;
      goesOn[node] = 1;
      let slot = mix(node, word) & mask;
      while (next[slot] !== 0 && !(nodes[slot] === node && edges[slot] === word)) slot = (slot + 1) & mask;
      if (next[slot] === 0) {
        nodes[slot] = node;
        edges[slot] = word;
        next[slot] = ++this.count;
      }
      node = next[slot]!;
    }
    if (ends[node]! < 0) ends[node] = phrase;
    return ends[node]!;
  }

  private widen(): void {
    const { nodes, edges, next, ends, goesOn } = this;
    const size = (this.size *= 2);
    this.nodes = new Int32Array(size);
    this.edges = new Int32Array(size);
    this.next = new Int32Array(size);
    this.ends = new Int32Array(size).fill(-1);
    this.ends.set(ends);
    this.goesOn = new Uint8Array(size);
    this.goesOn.set(goesOn);
    for (let old = 0; old < next.length; old++) {
      if (next[old] === 0) continue;
      let slot = mix(nodes[old]!, edges[old]!) & (size - 1);
      while (this.next[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.nodes[slot] = nodes[old]!;
      this.edges[slot] = edges[old]!;
      this.next[slot] = next[old]!;
    }
  }

  /**
   * Writes each phrase that stands in the paragraph into `found` as triples: phrase, first token, last token.
   * Returns how many numbers that is. No phrase crosses a stop.
   */
  find(reader: Reader, found: Int32Array): number {
    const { nodes, edges, next, roots, ends, goesOn } = this;
    const mask = this.size - 1;
    const { word: read, tokens } = reader;
    let count = 0;
    for (let i = 0; i < tokens; i++) {
      const first = read[i]!;
      if (first <= 0) continue;
      let node = roots[first] ?? 0;
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
