/**
 * Which patterns may match a paragraph, and in which of its sentences: one walk over its signs looks for all words
 * that any pattern must hold (an automaton of Aho and Corasick), instead of one walk a pattern.
 */
import type { Language } from '../playbook/types';
import { Musts, type Writing } from './reading/musts';

/** In English two letters stand in every paragraph. */
const WRITING: Readonly<Record<Language, Writing>> = {
  en: { stop: '.', least: 3, most: 10 },
  zh: { stop: '。', least: 1, most: 3 },
};
/** Sentences kept apart; all after these count as one. */
const MOST = 31;
/** Everywhere: the pattern may match from one sentence into the next. */
export const WHOLE = -1;

/** Where in a paragraph a pattern may match. */
export class Sieve {
  /** By state and class of sign, the next state; by state, the groups whose words end there. */
  private readonly next: Uint16Array;
  private readonly classes = new Uint16Array(1 << 16);
  private readonly width: number;
  private readonly groupsAt: (Int32Array | undefined)[];
  /** By pattern its ways, by way its groups. */
  private readonly ways: readonly (readonly { readonly groups: Int32Array; readonly crosses: boolean }[])[];
  /** By group, the sentences of the text with one of its words, as bits. */
  private readonly seen: Int32Array;
  private readonly stop: number;
  private text = '';
  private ends: number[] = [];

  constructor(sources: readonly string[], language: Language) {
    const groups = new Map<string, number>();
    const words = new Map<string, number[]>();
    const writing = WRITING[language];
    this.stop = writing.stop.charCodeAt(0);
    const reader = new Musts(writing);
    const musts = sources.map((source) => reader.of(source));
    const numberOf = (group: readonly string[]): number => {
      const name = group.join('\n');
      let number = groups.get(name);
      if (number === undefined) {
        groups.set(name, (number = groups.size));
        for (const word of group) {
          const held = words.get(word);
          if (held) held.push(number);
          else words.set(word, [number]);
        }
      }
      return number;
    };
    this.ways = musts.map((ways) =>
      ways.map(({ groups, crosses }) => ({ groups: Int32Array.from(groups, numberOf), crosses })),
    );
    this.seen = new Int32Array(groups.size);

    // The words as a tree…
    let width = 1;
    for (const word of words.keys()) {
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        if (this.classes[code] === 0) this.classes[code] = width++;
      }
    }
    const branches: Map<number, number>[] = [new Map()];
    const groupsAt: (number[] | undefined)[] = [undefined];
    for (const [word, held] of words) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const sign = this.classes[word.charCodeAt(i)]!;
        let after = branches[state]!.get(sign);
        if (after === undefined) {
          branches[state]!.set(sign, (after = branches.length));
          branches.push(new Map());
          groupsAt.push(undefined);
        }
        state = after;
      }
      groupsAt[state] = held;
    }
    // …and where a word breaks off, it goes on as the longest beginning of another that it ends with.
    const next = new Uint16Array(branches.length * width);
    const back = new Uint16Array(branches.length);
    const queue = [0];
    for (let q = 0; q < queue.length; q++) {
      const state = queue[q]!;
      const row = state * width;
      const other = back[state]! * width;
      if (state > 0) next.copyWithin(row, other, other + width);
      for (const [sign, after] of branches[state]!) {
        const behind = next[row + sign]!;
        next[row + sign] = after;
        back[after] = state === 0 ? 0 : behind;
        const inherited = groupsAt[back[after]!];
        if (inherited) groupsAt[after] = [...(groupsAt[after] ?? []), ...inherited];
        queue.push(after);
      }
    }
    this.width = width;
    this.next = next;
    this.groupsAt = groupsAt.map((held) => held && Int32Array.from(new Set(held)));
  }

  /** Walks over a text, as patterns read it; what is asked next is about this text. */
  read(text: string): void {
    if (text === this.text) return;
    const { next, classes, width, groupsAt, seen, stop } = this;
    seen.fill(0);
    this.text = text;
    this.ends = [];
    let state = 0;
    let sentence = 1;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      state = next[state * width + classes[code]!]!;
      const groups = groupsAt[state];
      if (groups) for (let k = 0; k < groups.length; k++) seen[groups[k]!]! |= sentence;
      if (code === stop && this.ends.length < MOST) {
        this.ends.push(i + 1);
        sentence <<= 1;
      }
    }
    this.ends.push(text.length);
  }

  /** Sentences of the text in which a pattern may match, as bits; WHOLE; 0 for none. */
  where(pattern: number): number {
    const { seen } = this;
    const ways = this.ways[pattern]!;
    let sentences = 0;
    for (let w = 0; w < ways.length; w++) {
      const { groups, crosses } = ways[w]!;
      let both = WHOLE;
      for (let g = 0; g < groups.length && both !== 0; g++) {
        const held = seen[groups[g]!]!;
        if (held === 0) both = 0;
        else if (!crosses) both &= held;
      }
      sentences |= both;
    }
    return sentences;
  }

  /** The first match at or behind an offset, in these sentences of the text. */
  match(pattern: RegExp, sentences: number, from: number): RegExpExecArray | null {
    const { text, ends } = this;
    if (sentences === WHOLE) {
      pattern.lastIndex = from;
      return pattern.exec(text);
    }
    for (let s = 0, start = 0; s < ends.length; start = ends[s++]!) {
      const end = ends[s]!;
      if (((sentences >> s) & 1) === 0 || end <= from) continue;
      pattern.lastIndex = Math.max(start, from);
      const match = pattern.exec(text.slice(0, end));
      if (match) return match;
    }
    return null;
  }
}
