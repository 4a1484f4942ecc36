/** The learned table made ready: the scanner for its words, and how much each counts for each topic. */
import { conceptNames, conceptWords } from '../playbook/rules/words-of';
import { weights } from '../playbook/rules/weights';
import { CONTEXT, CONTEXT_SIZE, TOPICS } from './context';
import { Scanner } from './reading/scanner';

/** The table writes a weight as one character, so many steps from 'O'. */
const NOUGHT = 79;

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

function build(): Model {
  const { step } = weights;
  const rows = weights.phrases.map((row) => row.split('\t'));
  const shape = new Scanner({ phrases: rows.map(([phrase]) => phrase!), concepts: conceptWords });
  const codes = new Map<number, string>();
  const write = (row: number, code: string | undefined): void => {
    if (code) codes.set(row, code);
  };
  for (const [i, [, ...signs]] of rows.entries()) signs.forEach((code, place) => write(3 * i + place, code));
  const number = new Map(conceptNames.map((name, i) => [name, i]));
  for (const row of weights.concepts) {
    const [name, ...signs] = row.split('\t');
    signs.forEach((code, place) => write(shape.conceptRows + 3 * number.get(name!)! + place, code));
  }
  for (const row of weights.pairs) {
    const tab = row.indexOf('\t');
    const [a, b] = row.slice(0, tab).split(' ');
    write(shape.pairRows + number.get(a!)! * conceptNames.length + number.get(b!)!, row.slice(tab + 1));
  }
  const words = new Int32Array(shape.keepOnly((row) => codes.has(row)) * PAIRS);
  for (const [k, row] of [...codes.keys()].sort((x, y) => x - y).entries())
    for (let pair = 0; pair < PAIRS; pair++) {
      const code = codes.get(row)!;
      const [odd, even] = [code.charCodeAt(2 * pair) - NOUGHT, code.charCodeAt(2 * pair + 1) - NOUGHT];
      words[k * PAIRS + pair] = odd + (even << 16);
    }
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
export const model = (): Model => (built ??= build());
