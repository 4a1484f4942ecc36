/**
 * Finds all of many words in one walk (Aho and Corasick): the words as a tree, and where a word breaks off, the
 * longest beginning of another that it ends with. An own one: of the packages at hand the best is eight times slower
 * (../shared/reference/performance.md), and one is quadratic.
 */
import { listsOf, type Lists } from './lists';

/** States between two rests while it is made. */
const REST = 500;

export class Automaton {
  /** By state, what the words that end there tell; 1 where they tell anything. The root is state 0. */
  readonly told: Lists;
  readonly tells: Uint8Array;

  private constructor(
    /** By code its number among the signs of the words, 0 for others. */
    private readonly signs: Uint16Array,
    /** By state where its row in `steps` begins: where nothing follows it is the row of another. */
    private readonly rows: Int32Array,
    /** By row and sign the next state. */
    private readonly steps: Uint16Array,
    told: readonly (readonly number[] | undefined)[],
  ) {
    this.told = listsOf(told);
    this.tells = Uint8Array.from(told, (held) => (held ? 1 : 0));
  }

  next(state: number, code: number): number {
    return this.steps[this.rows[state]! + this.signs[code]!]!;
  }

  /** @param words each with what it tells. */
  static *inSlices(words: ReadonlyMap<string, readonly number[]>): Generator<0, Automaton, void> {
    const signs = new Uint16Array(1 << 16);
    let width = 1;
    const branches: Map<number, number>[] = [new Map()];
    const told: (readonly number[] | undefined)[] = [undefined];
    for (const [word, tell] of words) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const sign = (signs[word.charCodeAt(i)] ||= width++);
        let after = branches[state]!.get(sign);
        if (after === undefined) {
          after = branches.push(new Map()) - 1;
          branches[state]!.set(sign, after);
          told.push(undefined);
          if (after % REST === 0) yield 0;
        }
        state = after;
      }
      told[state] = tell;
    }
    const inner = branches.filter(({ size }) => size > 0).length;
    const steps = new Uint16Array(inner * width);
    const rows = new Int32Array(branches.length);
    const back = new Uint16Array(branches.length);
    const queue = [0];
    for (let q = 0, row = 0; q < queue.length; q++) {
      const state = queue[q]!;
      const behind = rows[back[state]!]!;
      rows[state] = behind;
      if (branches[state]!.size > 0) {
        if (state > 0) steps.copyWithin(row, behind, behind + width);
        for (const [sign, after] of branches[state]!) {
          if (state > 0) back[after] = steps[behind + sign]!;
          steps[row + sign] = after;
          const inherited = told[back[after]!];
          if (inherited) told[after] = [...new Set([...(told[after] ?? []), ...inherited])];
          queue.push(after);
        }
        rows[state] = row;
        row += width;
      }
      if (q % REST === 0) yield 0;
    }
    return new Automaton(signs, rows, steps, told);
  }
}
