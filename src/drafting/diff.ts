/**
 * What one text must change to become another, as an attorney would mark it up: by words, in few places, and by
 * whole sentences where the two have little in common.
 *
 * The alignment weighs what it keeps: a word of substance is worth more than the edit its keeping splits in two, an
 * article, a blank or a comma between two changes is not. So no clean-up has to follow (a library's plain longest
 * common subsequence needs one: it keeps every comma it can).
 */
import { sentences } from './sentences';
import { tokensOf } from './tokens';
import type { DiffGrain, DiffPart, Edit } from './types';
import { partsFor } from './apply';

interface Diff {
  readonly grain: DiffGrain;
  readonly edits: readonly Edit[];
  readonly parts: readonly DiffPart[];
}

/** Less than this share of the shorter text's words kept: whole sentences are replaced. */
const IN_COMMON = 0.4;
/** What the opening of an edit costs, in the weight of kept tokens. */
const EDIT = 2;
/** Rows times columns of an alignment; above, the stretch is replaced as it is. */
const LARGEST = 30_000_000;

const LITTLE =
  /^(?:a|an|the|of|to|in|on|at|by|for|and|or|as|is|are|be|any|all|such|its|it|that|this|with|from|shall|will|may|的|和|与|及|或|在|对|其|应|为|以|由|于|之|并|任何|所有|全部|将|被|因|等)$/i;
const SUBSTANCE = /[\p{L}\p{N}]/u;

/** Blanks count for nothing, signs and little words for little. */
const weightOf = (token: string): number =>
  !SUBSTANCE.test(token) ? (token.trim() === '' ? 0.1 : 0.6) : LITTLE.test(token) ? 0.9 : 3;

export function diff(before: string, after: string): Diff {
  const byWords = align(tokensOf(before), tokensOf(after), weightOf);
  const grain: DiffGrain = shareKept(before, after, byWords) >= IN_COMMON ? 'words' : 'sentences';
  const edits =
    grain === 'words'
      ? byWords
      : align(sentencesOf(before), sentencesOf(after), (sentence) => sentence.length);
  return { grain, edits, parts: partsFor(before, edits) };
}

/** Sentences with the blanks that follow them; joined they are the text. */
function sentencesOf(text: string): string[] {
  const starts = sentences(text).map(({ start }) => start + text.slice(start).search(/\S/));
  return starts.length === 0
    ? [text]
    : starts.map((start, i) => text.slice(i === 0 ? 0 : start, starts[i + 1] ?? text.length));
}

/** Share of the shorter text's words that stay; a text without words has all of them kept. */
function shareKept(before: string, after: string, edits: readonly Edit[]): number {
  const words = (text: string): number =>
    tokensOf(text).reduce((sum, token) => sum + (SUBSTANCE.test(token) ? weightOf(token) : 0), 0);
  const kept = partsFor(before, edits).reduce(
    (sum, { kind, text }) => sum + (kind === 'same' ? words(text) : 0),
    0,
  );
  const shorter = Math.min(words(before), words(after));
  return shorter === 0 ? 1 : kept / shorter;
}

/** The edits between two lists of tokens that keep the most weight, each edit paying for its opening. */
function align(a: readonly string[], b: readonly string[], weigh: (token: string) => number): Edit[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const kept = keptPairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail), weigh);
  const edits: Edit[] = [];
  let start = a.slice(0, head).join('').length;
  let [i, j] = [head, head];
  for (const [x, y] of [...kept, [a.length - tail - head, b.length - tail - head] as const]) {
    const end = start + a.slice(i, head + x).join('').length;
    const insert = b.slice(j, head + y).join('');
    if (end > start || insert !== '') edits.push({ start, end, insert });
    start = end + (a[head + x]?.length ?? 0);
    [i, j] = [head + x + 1, head + y + 1];
  }
  return edits;
}

/** How the best score of a cell was reached: kept after an edit; edited by taking from `a`; the edit opened here. */
const AFTER_EDIT = 1;
const TAKES_FROM_A = 2;
const OPENED = 4;

/**
 * Which tokens are kept, as pairs of places, ascending. Two scores a cell: the last token was kept, or an edit is
 * open (Gotoh's alignment with a price for the gap, not for its length).
 */
function keptPairs(
  a: readonly string[],
  b: readonly string[],
  weigh: (token: string) => number,
): [number, number][] {
  const columns = b.length + 1;
  if (a.length === 0 || b.length === 0 || (a.length + 1) * columns > LARGEST) return [];
  const numbers = new Map<string, number>();
  const numbered = (tokens: readonly string[]): Int32Array =>
    Int32Array.from(tokens, (token) => {
      if (!numbers.has(token)) numbers.set(token, numbers.size);
      return numbers.get(token)!;
    });
  const [as, bs] = [numbered(a), numbered(b)];
  const how = new Uint8Array((a.length + 1) * columns);
  how[1] = OPENED;
  let kept = new Float64Array(columns).fill(-Infinity);
  let edited = new Float64Array(columns).fill(-EDIT);
  kept[0] = 0;
  let keptNext = new Float64Array(columns);
  let editedNext = new Float64Array(columns);
  for (let i = 1; i <= a.length; i++) {
    const token = as[i - 1]!;
    const weight = weigh(a[i - 1]!);
    keptNext[0] = -Infinity;
    editedNext[0] = -EDIT;
    how[i * columns] = TAKES_FROM_A | (i === 1 ? OPENED : 0);
    for (let j = 1; j <= b.length; j++) {
      let steps = 0;
      if (token === bs[j - 1]) {
        const [k, e] = [kept[j - 1]!, edited[j - 1]!];
        keptNext[j] = (e > k ? e : k) + weight;
        if (e > k) steps = AFTER_EDIT;
      } else keptNext[j] = -Infinity;
      let best = editedNext[j - 1]!;
      let way = 0;
      if (edited[j]! > best) [best, way] = [edited[j]!, TAKES_FROM_A];
      if (keptNext[j - 1]! - EDIT > best) [best, way] = [keptNext[j - 1]! - EDIT, OPENED];
      if (kept[j]! - EDIT > best) [best, way] = [kept[j]! - EDIT, TAKES_FROM_A | OPENED];
      editedNext[j] = best;
      how[i * columns + j] = steps | way;
    }
    [kept, keptNext, edited, editedNext] = [keptNext, kept, editedNext, edited];
  }
  const pairs: [number, number][] = [];
  let [i, j] = [a.length, b.length];
  let keeping = kept[j]! >= edited[j]!;
  while (i > 0 || j > 0) {
    const steps = how[i * columns + j]!;
    if (keeping) {
      pairs.push([--i, --j]);
      keeping = (steps & AFTER_EDIT) === 0;
    } else {
      if (steps & TAKES_FROM_A) i--;
      else j--;
      keeping = (steps & OPENED) !== 0;
    }
  }
  return pairs.reverse();
}
