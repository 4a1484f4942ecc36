/**
 * Paragraphs that are read together: the lines of a sentence that was wrapped by hand, the cells of a table's row.
 * What such a run states across its breaks belongs to the paragraph in which the statement ends.
 */
import { beginsSmall, endsSentence } from './edges';
import type { Reading } from './passages';
import { FOLDED, GONE } from './reading/reader';
import { statementsOf, type Stated } from './statements';
import type { Place } from './structure';
import type { ContractParagraph } from './types';

/** A run of more is read in stretches of so many. */
const LONGEST = 8;
const HAN = /[\u3400-\u9fff]/;
/** A Chinese line is taken for wrapped only if the line above is about as long as a page is wide. */
const WRAPPED_FROM = 24;

/** Whether a paragraph goes on with the one before it. */
export function goesOn(
  paragraph: ContractParagraph,
  before: ContractParagraph | undefined,
  { isHeading, isItem }: Place,
): boolean {
  if (!before || before.text === '') return false;
  const { cell, text } = paragraph;
  if (cell || before.cell)
    return cell !== undefined && cell.table === before.cell?.table && cell.row === before.cell.row;
  if (isHeading || isItem || endsSentence(before.text)) return false;
  if (beginsSmall(text)) return true;
  const [last, first] = [before.text.trimEnd().slice(-1), text.trimStart().slice(0, 1)];
  return HAN.test(last) && HAN.test(first) && before.text.length >= WRAPPED_FROM;
}

export interface Part {
  readonly paragraph: ContractParagraph;
  /** Its text as rules read it. */
  readonly text: string;
  readonly reading: Reading;
}

/** First index of the run that ends with paragraph i. */
export function runStart(
  i: number,
  paragraphs: (index: number) => ContractParagraph | undefined,
  places: readonly Place[],
): number {
  let first = i;
  while (i - first < LONGEST - 1 && goesOn(paragraphs(first)!, paragraphs(first - 1), places[first]!))
    first--;
  return first;
}

/** The text of a run, a blank at each line's break, a bar at each cell's. */
export const joinedText = (parts: readonly Part[]): string =>
  parts.map(({ text }) => text).join(parts[0]?.paragraph.cell ? ' | ' : '\n');

/** What the run states that no paragraph states alone, and that ends in its last one; offsets are in that one. */
export function statedAcross(
  parts: readonly Part[],
  text: string,
  topics: number,
  above: () => string,
): Stated[] {
  const last = text.length - parts.at(-1)!.text.length;
  let [low, high, chinese] = [0, 0, false];
  for (const { reading } of parts) {
    low |= reading.low;
    high |= reading.high;
    chinese ||= reading.chinese;
  }
  const found: Stated[] = [];
  for (const held of statementsOf(
    text,
    { low, high, marks: FOLDED | GONE, chinese, length: text.length },
    topics,
    above,
  )) {
    if (held.from >= last || held.to <= last) continue;
    const [start, end] = held.start < last ? [0, held.to - last] : [held.start - last, held.end - last];
    found.push({ ...held, start, end });
  }
  return found;
}
