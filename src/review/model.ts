/** The learned table made ready: the scanner for its words, and how much each counts for each topic. */
import { conceptNames, conceptWords } from '../playbook/rules/words-of';
import { weights } from '../playbook/rules/weights';
import { CONTEXT, CONTEXT_SIZE, TOPICS } from './context';
import { Scanner } from './reading/scanner';
import { atOnce } from './slices';

/** The table writes a weight as one character, so many steps from 'O'. */
const NOUGHT = 79;
const TAB = 9;
/** Rows of the table read in one slice. */
const BATCH = 1000;

/** Two topics a number. */
export const PAIRS = TOPICS / 2;
/** The weights of a packed sum: the low half is signed, and has borrowed from the high one. */
export const lowOf = (packed: number): number => (packed << 16) >> 16;
export const highOf = (packed: number): number => (packed - lowOf(packed)) >> 16;

export interface Model {
  readonly scanner: Scanner;
  /** Weights in steps, two topics a number, four numbers a row: the odd topic in the low half. */
  readonly words: Int32Array;
  readonly step: number;
  /** What every English, every Chinese paragraph starts from, and what a heading adds. */
  readonly always: { readonly en: Float64Array; readonly zh: Float64Array; readonly heading: Float64Array };
  readonly context: Float64Array;
  readonly thresholds: { readonly en: readonly number[]; readonly zh: readonly number[] };
}

function* build(): Generator<0, Model, void> {
  const { step } = weights;
  const ends = weights.phrases.map((row) => row.indexOf('\t'));
  const shape = yield* Scanner.inSlices({
    phrases: weights.phrases.map((row, i) => row.slice(0, ends[i])),
    concepts: conceptWords,
  });
  const packed = new Int32Array(shape.size * PAIRS);
  const has = new Uint8Array(shape.size);
  /** Reads the groups of signs behind the tab at `from`, for as many rows from `row` on; an empty one is no row. */
  const write = (row: number, line: string, from: number): void => {
    for (let at = from + 1; at <= line.length; row++, at++) {
      if (at === line.length || line.charCodeAt(at) === TAB) continue;
      has[row] = 1;
      for (let k = row * PAIRS; k < (row + 1) * PAIRS; k++, at += 2)
        packed[k] = line.charCodeAt(at) - NOUGHT + ((line.charCodeAt(at + 1) - NOUGHT) << 16);
    }
  };
  for (let i = 0; i < ends.length; i++) {
    write(3 * i, weights.phrases[i]!, ends[i]!);
    if (i % BATCH === 0) yield 0;
  }
  yield 0;
  const number = new Map(conceptNames.map((name, i) => [name, i]));
  for (const line of weights.concepts) {
    const tab = line.indexOf('\t');
    write(shape.conceptRows + 3 * number.get(line.slice(0, tab))!, line, tab);
  }
  for (const line of weights.pairs) {
    const tab = line.indexOf('\t');
    const blank = line.indexOf(' ');
    const [a, b] = [number.get(line.slice(0, blank))!, number.get(line.slice(blank + 1, tab))!];
    write(shape.pairRows + a * conceptNames.length + b, line, tab);
  }
  yield 0;
  const words = new Int32Array(shape.keepOnly((row) => has[row] === 1) * PAIRS);
  for (let row = 0, to = 0; row < shape.size; row++)
    if (has[row] === 1) for (let k = 0; k < PAIRS; k++) words[to++] = packed[row * PAIRS + k]!;
  const context = new Float64Array(CONTEXT_SIZE * TOPICS);
  for (const [k, name] of CONTEXT.entries())
    for (let t = 0; t < TOPICS; t++) context[t * CONTEXT_SIZE + k] = weights.context[name][t]!;
  const [base, en, zh, heading] = weights.always as [number[], number[], number[], number[]];
  const plus = (a: number[], b: number[]): Float64Array => Float64Array.from(a, (x, t) => x + b[t]!);
  return {
    scanner: shape,
    words,
    step,
    always: { en: plus(base, en), zh: plus(base, zh), heading: Float64Array.from(heading) },
    context,
    thresholds: weights.thresholds,
  };
}

let built: Model | undefined;
export const model = (): Model => (built ??= atOnce(build()));
/** Makes the model ready in slices. */
export function* modelInSlices(): Generator<0, void, void> {
  built ??= yield* build();
}
