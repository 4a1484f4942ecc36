/** Stretches of a text that become others, and how to do them all at once. */
export type AdaptedKind = 'party' | 'term' | 'grammar' | 'sign';

/** Text [start, end), in UTF-16 units, becomes `insert`. */
export interface Swap {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  readonly kind: AdaptedKind;
}

/** Why words for a party stay as the playbook has them. */
export type LeftReason = 'undefinedTerm' | 'unknownParty' | 'grammar';
export interface Left {
  readonly start: number;
  readonly end: number;
  readonly reason: LeftReason;
}

/** What an adaptation of one text comes to, in offsets of the text as it was. */
export interface Swaps {
  readonly swaps: readonly Swap[];
  readonly left: readonly Left[];
}

interface Swapped {
  readonly text: string;
  /** In offsets of the new text, ascending, not overlapping; putting each `from` back gives the old text. */
  readonly changes: readonly { start: number; end: number; from: string; kind: AdaptedKind }[];
  /** Where an offset of the old text, outside every swap, stands in the new one. */
  readonly moved: (offset: number) => number;
}

/** Of swaps that overlap the first in the list is done. */
export function swapAll(text: string, swaps: readonly Swap[]): Swapped {
  const kept: Swap[] = [];
  for (const one of swaps)
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  kept.sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  const changes: { start: number; end: number; from: string; kind: AdaptedKind }[] = [];
  for (const { start, end, insert, kind } of kept) {
    result += text.slice(at, start);
    changes.push({
      start: result.length,
      end: result.length + insert.length,
      from: text.slice(start, end),
      kind,
    });
    result += insert;
    at = end;
  }
  const moved = (offset: number): number =>
    kept.reduce(
      (sum, { start, end, insert }) => (end <= offset ? sum + insert.length - (end - start) : sum),
      offset,
    );
  return { text: result + text.slice(at), changes, moved };
}
