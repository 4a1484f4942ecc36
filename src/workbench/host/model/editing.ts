/** Edits at targets, by Word's insert locations. */
import type { Element } from 'slimdom';
import { LiveRange } from '../../document/anchors';
import type { Paragraph } from '../../document/paragraph';
import { HostError } from '../protocol';
import { invalid, type Access } from './access';

export class Editing {
  constructor(private readonly access: Access) {}

  private get document() {
    return this.access.document;
  }

  /** @param allowed the locations that this kind of target takes. */
  insertText(range: LiveRange, text: string, where: string, allowed: readonly string[]): LiveRange {
    if (!allowed.includes(where)) throw invalid(`insertLocation ${where}`);
    if (where === 'Replace') this.deleteRange(range);
    const at = where === 'Start' || where === 'Before' ? range.start : range.end;
    const edge = { paragraph: at.paragraph, offset: at.offset };
    const [first, ...rest] = text.split(/\r\n|\r|\n/);
    let made = this.document.insertText(
      at.paragraph,
      at.offset,
      first!,
      where === 'Before' || where === 'Start',
    );
    // A line feed is a paragraph break, as in Word.
    for (const line of rest) {
      const { paragraph, offset } = made.end;
      const second = this.document.splitParagraph(paragraph, offset);
      const added = this.document.insertText(second, 0, line);
      made = new LiveRange(made.start, added.end);
    }
    // Beside a range is not in it: it does not grow, as it does at its start and end.
    if (where === 'After') Object.assign(range.end, edge);
    if (where === 'Before')
      Object.assign(range.start, { paragraph: made.end.paragraph, offset: made.end.offset });
    return made;
  }

  /** Inserts one paragraph a line beside another; returns the first. */
  insertParagraph(beside: Paragraph, text: string, where: string): Paragraph {
    if (where !== 'Before' && where !== 'After') throw invalid(`insertLocation ${where}`);
    const [head, ...lines] = text.split(/\r\n|\r|\n/);
    const first = this.document.insertParagraph(beside, where, head!);
    if (this.access.host.quirks.leavesLists && this.document.listPlace(beside))
      this.document.setList(first, undefined);
    let last = first;
    for (const line of lines) last = this.document.insertParagraph(last, 'After', line);
    return first;
  }

  insertTable(
    beside: Paragraph,
    rows: number,
    columns: number,
    where: string,
    values: readonly (readonly string[])[] | null,
  ): Element {
    if (where !== 'Before' && where !== 'After') throw invalid(`insertLocation ${where}`);
    if (rows < 1 || columns < 1) throw invalid('rowCount or columnCount');
    return this.document.insertTable(
      beside,
      where,
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => values?.[row]?.[column] ?? ''),
      ),
    );
  }

  insertBreak(range: LiveRange, kind: string, where: string): void {
    if (kind !== 'Line') throw new HostError('NotImplemented', `The stand-in Word inserts no ${kind} break`);
    this.insertText(range, '\v', where, ['Before', 'After']);
  }

  deleteRange(range: LiveRange): void {
    for (const { paragraph, from, to } of [...this.document.spans(range)].reverse())
      this.document.deleteText(paragraph, from, to);
  }
}
