/** The beginning of a contract, where it says what it is and whose words it uses for whom. */
import { fold, placeOf, type Folded } from './reading/fold';
import type { Reading } from './passages';
import type { ContractParagraph, Span } from './types';

/** So many paragraphs that are not blank are looked at, and no more signs than that. */
const PARAGRAPHS = 60;
const SIGNS = 14_000;
const SIGNS_EACH = 1_500;

export interface OpeningLine {
  readonly paragraph: number;
  /** As read: small letters, half-width, Simplified. */
  readonly text: string;
  /** The same as written, sign for sign. */
  readonly written: string;
  readonly chinese: boolean;
  readonly folded: Folded;
}

export interface Opening {
  readonly lines: readonly OpeningLine[];
  /** How many paragraphs of the contract were looked at. */
  readonly reach: number;
}

export function openingOf(
  kept: readonly { readonly paragraph: ContractParagraph; readonly reading: Reading }[],
): Opening {
  const lines: OpeningLine[] = [];
  let signs = 0;
  let i = 0;
  for (; i < kept.length && lines.length < PARAGRAPHS && signs < SIGNS; i++) {
    const { paragraph, reading } = kept[i]!;
    const whole = paragraph.text;
    const source = whole.length > SIGNS_EACH ? whole.slice(0, SIGNS_EACH) : whole;
    const folded = fold(source, reading.marks);
    const { text } = folded;
    if (text.trim() === '') continue;
    let written = '';
    for (let k = 0; k < text.length; k++) written += source[placeOf(folded, k)]!;
    lines.push({ paragraph: i, text, written, chinese: reading.chinese, folded });
    signs += text.length;
  }
  return { lines, reach: i };
}

export const spanIn = ({ paragraph, folded }: OpeningLine, start: number, end: number): Span => ({
  paragraph,
  start: placeOf(folded, start),
  end: placeOf(folded, end - 1) + 1,
});
