/**
 * Which patterns may match a paragraph, and in which of its sentences: one walk over its signs looks for all words
 * that any pattern must hold (an automaton of Aho and Corasick), instead of one walk a pattern.
 */
import type { Language } from '../playbook/types';
import { Automaton } from './reading/automaton';
import { listsOf, type Lists } from './reading/lists';
import { Musts, type Group, type Writing } from './reading/musts';

/** In English two letters stand in every paragraph. */
export const WRITING: Readonly<Record<Language, Writing>> = {
  en: { stop: '.', least: 3, most: 10 },
  zh: { stop: '。', least: 1, most: 3 },
};
/** Sentences kept apart; all after these count as one. */
const MOST = 31;
/** Everywhere: the pattern may match from one sentence into the next. */
const WHOLE = -1;

/** What the patterns must hold, side by side for speed. */
interface Needs {
  /** The ways of each pattern, each as the number of its groups (below nought where it crosses) and these. */
  readonly ways: Lists;
  readonly groups: number;
  /** By word, its groups. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

export class Sieve {
  /** Of the text: by state of the automaton, by group of words, the sentences that have it, as bits. */
  private readonly met: Int32Array;
  private readonly seen: Int32Array;
  /** …and which states these are. */
  private readonly states: Int32Array;
  private count = 0;
  private readonly ends: number[] = [];
  private text = '';

  private constructor(
    private readonly needs: Needs,
    private readonly automaton: Automaton,
    private readonly stop: number,
  ) {
    this.met = new Int32Array(automaton.tells.length);
    this.states = new Int32Array(automaton.tells.length);
    this.seen = new Int32Array(needs.groups);
  }

  /** @param sources of the patterns, which go by their place among these. */
  static *inSlices(sources: readonly string[], language: Language): Generator<0, Sieve, void> {
    const needs = yield* needsOf(sources, WRITING[language]);
    const automaton = yield* Automaton.inSlices(needs.words);
    return new Sieve(needs, automaton, WRITING[language].stop.charCodeAt(0));
  }

  /** Walks over a text, as patterns read it; what is asked next is about this text. */
  read(text: string): void {
    const { met, seen, states, ends, automaton, stop } = this;
    const { tells, told } = automaton;
    for (let k = 0; k < this.count; k++) met[states[k]!] = 0;
    seen.fill(0);
    ends.length = 0;
    this.text = text;
    let state = 0;
    let sentence = 1;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      state = automaton.next(state, code);
      if (tells[state] !== 0) {
        const before = met[state]!;
        if (before === 0) states[count++] = state;
        met[state] = before | sentence;
      }
      if (code === stop && ends.length < MOST) {
        ends.push(i + 1);
        sentence <<= 1;
      }
    }
    ends.push(text.length);
    this.count = count;
    for (let k = 0; k < count; k++) {
      const held = states[k]!;
      for (let g = told.starts[held]!; g < told.starts[held + 1]!; g++) seen[told.all[g]!]! |= met[held]!;
    }
  }

  /** Sentences of the text in which a pattern may match, as bits; WHOLE; 0 for none. */
  where(pattern: number): number {
    const { seen } = this;
    const { all, starts } = this.needs.ways;
    let sentences = 0;
    for (let w = starts[pattern]!; w < starts[pattern + 1]!;) {
      const size = all[w++]!;
      const end = w + Math.abs(size);
      let both = WHOLE;
      for (; w < end && both !== 0; w++) {
        const held = seen[all[w]!]!;
        if (held === 0) both = 0;
        else if (size > 0) both &= held;
      }
      w = end;
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

function* needsOf(sources: readonly string[], writing: Writing): Generator<0, Needs, void> {
  const reader = new Musts(writing);
  const groups = new Map<string, number>();
  const words = new Map<string, number[]>();
  const numberOf = (group: Group): number => {
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
  const ways: number[][] = [];
  for (const source of sources) {
    ways.push(
      reader
        .of(source)
        .flatMap(({ groups: held, crosses }) => [
          crosses ? -held.length : held.length,
          ...held.map(numberOf),
        ]),
    );
    yield 0;
  }
  return { ways: listsOf(ways), groups: groups.size, words };
}
