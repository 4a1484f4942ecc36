/**
 * Finds phrases, runs of one to four tokens, in what the reader has read: a trie over tokens in one open hash
 * table. Words that are alike to a contract (client, subscriber: customer) are one token; little words (the,
 * such, any) are passed over, so that “delete all of the Client Data” reads as “delete customer data”.
 */
import { ALIKE, PASSED_OVER } from './words';
import { Reader, STOP } from './reader';

/** Hash of a token that is passed over. */
const PASSED = 4;
export const LONGEST = 4;

function wordHashes(): { from: Int32Array; to: Int32Array; mask: number } {
  const pairs: [number, number][] = [];
  const reader = new Reader();
  const hashOf = (word: string): number => {
    reader.read(word);
    return reader.hash[0]!;
  };
  for (const words of ALIKE) for (const word of words.slice(1)) pairs.push([hashOf(word), hashOf(words[0]!)]);
  for (const word of PASSED_OVER) pairs.push([hashOf(word), PASSED]);
  const size = 1024;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  for (const [hash, reads] of pairs) {
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (from[slot] !== 0) slot = (slot + 1) & (size - 1);
    from[slot] = hash;
    to[slot] = reads;
  }
  return { from, to, mask: size - 1 };
}

const WORDS = wordHashes();

/** Rewrites the reader's tokens: alike words become one, little words vanish. */
export function settle(reader: Reader): void {
  const { hash, from, to } = reader;
  const { from: keys, to: values, mask } = WORDS;
  let kept = 0;
  for (let i = 0; i < reader.tokens; i++) {
    let token = hash[i]!;
    let slot = (token ^ (token >>> 15)) & mask;
    while (keys[slot] !== 0) {
      if (keys[slot] === token) {
        token = values[slot]!;
        break;
      }
      slot = (slot + 1) & mask;
    }
    if (token === PASSED) continue;
    hash[kept] = token;
    from[kept] = from[i]!;
    to[kept++] = to[i]!;
  }
  reader.tokens = kept;
}

const mix = (node: number, token: number): number => {
  const h = Math.imul(token ^ Math.imul(node, 0x9e3779b1 | 0), 0x85ebca6b | 0);
  return h ^ (h >>> 15);
};

export class Phrases {
  private readonly mask: number;
  private readonly nodes: Int32Array;
  private readonly tokens: Int32Array;
  private readonly next: Int32Array;
  /** Phrase that ends at a node, or -1. */
  private readonly ends: Int32Array;
  /** A phrase goes on beyond the node. */
  private readonly goesOn: Uint8Array;

  constructor(readonly surfaces: readonly string[]) {
    const size = 1 << Math.max(4, 34 - Math.clz32(surfaces.length * 2));
    this.mask = size - 1;
    this.nodes = new Int32Array(size);
    this.tokens = new Int32Array(size);
    this.next = new Int32Array(size);
    this.ends = new Int32Array(size).fill(-1);
    this.goesOn = new Uint8Array(size);
    const reader = new Reader();
    let count = 0;
    for (const [phrase, surface] of surfaces.entries()) {
      reader.read(surface);
      settle(reader);
      let node = 0;
      for (let i = 0; i < reader.tokens; i++) {
        const token = reader.hash[i]!;
        if (i > 0) this.goesOn[node] = 1;
        let slot = mix(node, token) & this.mask;
        while (this.next[slot] !== 0 && !(this.nodes[slot] === node && this.tokens[slot] === token))
          slot = (slot + 1) & this.mask;
        if (this.next[slot] === 0) {
          this.nodes[slot] = node;
          this.tokens[slot] = token;
          this.next[slot] = ++count;
        }
        node = this.next[slot]!;
      }
      if (this.ends[node]! < 0) this.ends[node] = phrase;
    }
  }

  /**
   * Writes each phrase that stands in the paragraph into `found` as triples: phrase, first token, last token.
   * Returns how many. No phrase crosses a stop.
   */
  find(reader: Reader, found: Int32Array): number {
    const { mask, nodes, tokens, next, ends, goesOn } = this;
    const { hash, tokens: length } = reader;
    let count = 0;
    const most = found.length - 3 * LONGEST;
    for (let i = 0; i < length && count < most; i++) {
      if (hash[i] === STOP) continue;
      let node = 0;
      for (let j = i; j < length && j < i + LONGEST; j++) {
        const token = hash[j]!;
        let slot = mix(node, token) & mask;
        let child = 0;
        for (let held = next[slot]!; held !== 0; slot = (slot + 1) & mask, held = next[slot]!)
          if (nodes[slot] === node && tokens[slot] === token) {
            child = held;
            break;
          }
        if (child === 0) break;
        node = child;
        const phrase = ends[node]!;
        if (phrase >= 0) {
          found[count++] = phrase;
          found[count++] = i;
          found[count++] = j;
        }
        if (goesOn[node] === 0) break;
      }
    }
    return count / 3;
  }
}
