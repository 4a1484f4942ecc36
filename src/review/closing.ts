/** What closes a contract and may not be followed by a clause: headings and the lines in which the parties sign. */
import { attached, closing, neighbours, signature } from '../playbook/rules/placement';
import { TOPIC_IDS, type Language, type TopicId } from '../playbook/types';
import { Reader } from './reading/reader';
import { enumeratorOf } from './structure';
import type { ContractParagraph, Placement } from './types';

export interface Kept {
  readonly paragraph: ContractParagraph;
  readonly shape: { readonly isHeading: boolean; readonly blank: boolean };
}

export const bitOf = (topic: TopicId): number => 1 << (topic - 1);

interface Title {
  readonly closes: boolean;
  readonly attached: boolean;
  /** Topics whose clauses a section so headed may take, as bits. */
  readonly near: number;
}

const reader = new Reader();
const asRead = (text: string): string => {
  reader.read(text);
  return reader.text().trim();
};
/** A heading reads the same wherever it stands: read once, for as long as its paragraph lives. */
const titles = new WeakMap<ContractParagraph, Title>();
export function titleOf(paragraph: ContractParagraph): Title {
  let held = titles.get(paragraph);
  if (held) return held;
  const text = asRead(paragraph.text.slice(enumeratorOf(paragraph.text).length));
  const any = (is: Record<Language, RegExp>, one: string): boolean => is.en.test(one) || is.zh.test(one);
  held = {
    closes: any(closing.is, text),
    attached: any(attached.is, asRead(paragraph.text)),
    near: TOPIC_IDS.reduce(
      (bits, topic) => (any(neighbours[topic].heading, text) ? bits | bitOf(topic) : bits),
      0,
    ),
  };
  titles.set(paragraph, held);
  return held;
}

/** No contract's body ends in its first part; a menu at the top may name everything. */
const BODY_FROM = 0.35;
/** So many paragraphs from the end the parties sign, in lines no longer than this. */
const SIGNING = { lines: 40, signs: 160 };

interface Bounds {
  /** First paragraph behind the last one a clause may follow. */
  readonly end: number;
  readonly reason: Exclude<Placement['reason'], 'relatedSection'>;
}

/** “Exhibit A” on a line of its own, whether or not it looks like a heading; how such lines begin, and how long they are. */
const ATTACHED = { begins: /^\s*[EeSsAa附]/, signs: 80 };

export function boundsOf(kept: readonly Kept[]): Bounds {
  const from = Math.floor(kept.length * BODY_FROM);
  let closes = -1;
  let annex = kept.length;
  for (let i = from; i < kept.length; i++) {
    const { paragraph, shape } = kept[i]!;
    const { text, cell } = paragraph;
    if (!shape.isHeading && (cell || text.length > ATTACHED.signs || !ATTACHED.begins.test(text))) continue;
    const title = titleOf(paragraph);
    if (title.attached) {
      annex = i;
      break;
    }
    if (shape.isHeading && title.closes && closes < 0) closes = i;
  }
  const signs = signingFrom(kept, annex, from);
  if (closes >= 0 && closes < signs) return { end: closes, reason: 'beforeGeneral' };
  return { end: signs, reason: signs < annex ? 'beforeSignatures' : 'end' };
}

/** A line in which the parties sign; a line too long to stand in such a block. Read once, as headings are. */
const lines = new WeakMap<ContractParagraph, { readonly signs: boolean; readonly long: boolean }>();
export function lineOf(paragraph: ContractParagraph): { readonly signs: boolean; readonly long: boolean } {
  let held = lines.get(paragraph);
  if (held) return held;
  const text = asRead(paragraph.text.slice(0, 2 * SIGNING.signs));
  const long = text.length > SIGNING.signs;
  const opens = text.startsWith('in witness whereof');
  held = {
    signs: opens || (!long && (signature.is.en.test(text) || signature.is.zh.test(text))),
    long: long && !opens,
  };
  lines.set(paragraph, held);
  return held;
}

function signingFrom(kept: readonly Kept[], annex: number, from: number): number {
  let first = annex;
  for (let i = annex - 1, looked = 0; i >= from && looked < SIGNING.lines; i--) {
    if (kept[i]!.shape.blank) continue;
    looked++;
    const { signs, long } = lineOf(kept[i]!.paragraph);
    if (long) break;
    if (signs) first = i;
  }
  return first;
}
