/** Edits applied to a text, checked, and shown. */
import type { DiffPart, Edit, ParagraphRedline } from './types';

/** Ascending, in range, not touching, each changing something: what Word is asked to write. */
export function valid(text: string, edits: readonly Edit[]): boolean {
  let last = -1;
  for (const { start, end, insert } of edits) {
    if (start <= last || end < start || end > text.length || text.slice(start, end) === insert) return false;
    last = end;
  }
  return true;
}

/** The text after the edits. Refuses (throws) what is not `valid`: that is a fault of ours, not of the document. */
export function apply(text: string, edits: readonly Edit[]): string {
  if (!valid(text, edits)) throw new RangeError('edits out of order or out of range');
  return partsFor(text, edits)
    .filter(({ kind }) => kind !== 'deleted')
    .map((part) => part.text)
    .join('');
}

/** The preview of a redline in reading order: what goes before what comes. */
export const partsOf = ({ paragraphText, edits }: ParagraphRedline): DiffPart[] =>
  partsFor(paragraphText, edits);

export function partsFor(text: string, edits: readonly Edit[]): DiffPart[] {
  const parts: DiffPart[] = [];
  const add = (kind: DiffPart['kind'], stretch: string): void => {
    if (stretch !== '') parts.push({ kind, text: stretch });
  };
  let at = 0;
  for (const { start, end, insert } of edits) {
    add('same', text.slice(at, start));
    add('deleted', text.slice(start, end));
    add('inserted', insert);
    at = end;
  }
  add('same', text.slice(at));
  return parts;
}
