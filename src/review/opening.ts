/** The beginning of a contract, where it says what it is and whose words it uses for whom. */
import { Reader } from './reading/reader';
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
  /** Ends of the offsets: `at[k]` is where sign k of `text` stands in the paragraph. */
  readonly at: readonly number[];
}

/** Its own: the one of the model holds the paragraph that is being weighed. */
const reader = new Reader();

export interface Opening {
  readonly lines: readonly OpeningLine[];
  /** How many paragraphs of the contract were looked at. */
  readonly reach: number;
}

export function openingOf(kept: readonly { readonly paragraph: ContractParagraph }[]): Opening {
  const lines: OpeningLine[] = [];
  let signs = 0;
  let i = 0;
  for (; i < kept.length && lines.length < PARAGRAPHS && signs < SIGNS; i++) {
    const whole = kept[i]!.paragraph.text;
    const source = whole.length > SIGNS_EACH ? whole.slice(0, SIGNS_EACH) : whole;
    reader.read(source);
    const text = reader.text();
    if (text.trim() === '') continue;
    const at = Array.from({ length: reader.length + 1 }, (_, k) => reader.at[k]!);
    let written = '';
    for (let k = 0; k < text.length; k++) written += source[at[k]!]!;
    lines.push({ paragraph: i, text, written, chinese: reader.han * 3 > reader.length, at });
    signs += text.length;
  }
  return { lines, reach: i };
}

export const spanIn = ({ paragraph, at }: OpeningLine, start: number, end: number): Span => ({
  paragraph,
  start: at[start]!,
  end: at[end - 1]! + 1,
});
