/** Quotation marks and punctuation: those of the contract, sign for sign. */
import type { Language } from '../playbook/types';
import { escaped } from '../review/names';
import type { Swap } from './swaps';

/** A pair of quotation marks, and which sign of punctuation stands for which. */
export interface Signs {
  readonly quotes?: readonly [open: string, close: string];
  readonly single?: readonly [open: string, close: string];
  /** Full-width sign → half-width, or the other way. */
  readonly punctuation: ReadonlyMap<string, string>;
}

const DOUBLE = [
  ['"', '"'],
  ['“', '”'],
] as const;
const SINGLE = [
  ["'", "'"],
  ['‘', '’'],
] as const;
const CORNER = ['「', '」'] as const;
const WIDTHS = [
  ['，', ','],
  ['；', ';'],
  ['：', ':'],
] as const;
const BRACKETS = [
  ['（', '('],
  ['）', ')'],
] as const;
const HAN = '[\\u3400-\\u9fff]';
/** Half-width signs are Chinese punctuation only beside Chinese; a stop only behind it. */
const BEHIND = `(?<=${HAN}|[）”」]|(?:${HAN}|["”])\\))`;
const beside = (sign: string): string =>
  sign === '.' ? `${BEHIND}\\.(?![.\\w])` : `${BEHIND}${sign}|${sign}(?=${HAN})`;

export function signsOf(texts: readonly string[], language: Language): Signs {
  const count = (pattern: string): number => {
    const all = new RegExp(pattern, 'g');
    return texts.reduce((sum, text) => sum + (text.match(all)?.length ?? 0), 0);
  };
  const most = <T extends readonly [string, string]>(pairs: readonly T[]): T | undefined => {
    const counts = pairs.map(([open, close]) => count(open === close ? open : `${open}|${close}`));
    const top = Math.max(...counts);
    return top === 0 || counts.filter((n) => n === top).length > 1 ? undefined : pairs[counts.indexOf(top)];
  };
  const quotes = most<readonly [string, string]>(language === 'zh' ? [...DOUBLE, CORNER] : DOUBLE);
  // A contract without an apostrophe has that of its quotation marks.
  const alike = quotes && SINGLE[quotes[0] === '"' ? 0 : 1];
  const single = language === 'en' ? (most<readonly [string, string]>(SINGLE) ?? alike) : undefined;
  const punctuation = new Map<string, string>();
  const follow = (lean: number, [full, half]: readonly [string, string]): void => {
    if (lean !== 0) punctuation.set(lean > 0 ? half : full, lean > 0 ? full : half);
  };
  if (language === 'zh') {
    const leans = WIDTHS.map(([full, half]) => count(full) - count(beside(half)));
    const overall = leans.reduce((sum, lean) => sum + lean, 0);
    for (const [i, pair] of WIDTHS.entries()) follow(leans[i]! || overall, pair);
    follow(count('。') - count(beside('.')), ['。', '.']);
    // A number in brackets that opens the paragraph is no punctuation.
    const brackets = count('（') - count('(?<!^\\s*)\\(');
    for (const pair of BRACKETS) follow(brackets, pair);
    follow(count('\\d ?％') - count('\\d ?%'), ['％', '%']);
  }
  return { ...(quotes && { quotes }), ...(single && { single }), punctuation };
}

const QUOTES = /["“”「」]/g;
const APOSTROPHES = /['‘’]/g;
/** Behind nothing, a blank or an opening bracket a mark opens. */
const opensAfter = /(?:^|[\s(（[“])$/;

/** What must be swapped for the text to be written with the contract's signs. */
export function signSwaps(text: string, language: Language, signs: Signs): Swap[] {
  const swaps: Swap[] = [];
  const swap = (start: number, insert: string): void => {
    if (text[start] !== insert) swaps.push({ start, end: start + 1, insert, kind: 'sign' });
  };
  const { quotes, single, punctuation } = signs;
  if (quotes) {
    let open = false;
    for (const { 0: mark, index } of text.matchAll(QUOTES)) {
      const opens: boolean =
        mark !== '"'
          ? mark === '“' || mark === '「'
          : language === 'zh'
            ? !open
            : opensAfter.test(text.slice(0, index));
      open = opens;
      swap(index, quotes[opens ? 0 : 1]);
    }
  }
  if (single)
    for (const { 0: mark, index } of text.matchAll(APOSTROPHES))
      swap(index, single[mark === '‘' || (mark === "'" && opensAfter.test(text.slice(0, index))) ? 0 : 1]);
  for (const [from, to] of punctuation) {
    const at = /[%％]/.test(from) ? `(?<=\\d ?)${from}` : /[,;:.]/.test(from) ? beside(from) : escaped(from);
    for (const { index } of text.matchAll(new RegExp(at, 'g'))) swap(index, to);
  }
  return swaps;
}
