/**
 * Keys of paragraphs that stay with them while the contract is edited: what is open on a passage stays open on it,
 * and never turns to another that moved into its place.
 */
import type { ContractParagraph } from '../review/types';

type Paragraphs = readonly ContractParagraph[];

const keys = new WeakMap<ContractParagraph, number>();
let last = 0;

export function keyOf(paragraph: ContractParagraph): number {
  let key = keys.get(paragraph);
  if (key === undefined) keys.set(paragraph, (key = ++last));
  return key;
}

/** Unchanged paragraphs are the same objects, or read the same; one edited between two of these keeps its key. */
export function keepKeys(former: Paragraphs, now: Paragraphs): void {
  const same = (i: number, j: number): boolean => former[i] === now[j] || former[i]!.text === now[j]!.text;
  const shorter = Math.min(former.length, now.length);
  let head = 0;
  while (head < shorter && same(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && same(former.length - 1 - tail, now.length - 1 - tail)) tail++;
  const keep = (i: number, j: number): void => void keys.set(now[j]!, keyOf(former[i]!));
  for (let i = 0; i < head; i++) keep(i, i);
  for (let k = 1; k <= tail; k++) keep(former.length - k, now.length - k);
  if (former.length === now.length) for (let i = head; i < now.length - tail; i++) keep(i, i);
}
