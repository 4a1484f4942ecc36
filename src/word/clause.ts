/** Writes a clause at its site, and says what was made. */
import type { ClauseText } from './api';
import { unpaint } from './colours';
import type { Site } from './site';

export interface Made {
  /** Everything that was made, for the bookmark. */
  readonly whole: Word.Range;
  /** What reads as the clause, in order, each with what it should read as. */
  readonly parts: readonly { readonly range: Word.Range; readonly text: string }[];
  /** Paragraphs that should be numbered when their model is. */
  readonly listed: readonly Word.Paragraph[];
}

/** One text a paragraph, none of them empty. */
export const linesOf = (texts: readonly ClauseText[]): readonly ClauseText[] =>
  texts.flatMap((text) =>
    text.text
      .split(/[\r\n]+/)
      .map((line) => ({ ...text, text: line.trim() }))
      .filter((line) => line.text !== ''),
  );

/** Queues all of it. */
export function makeClause(site: Site, lines: readonly ClauseText[]): Made {
  switch (site.kind) {
    case 'inSentence': {
      const { caret, selection } = site.caret;
      const text = lines.map((line) => line.text).join(' ');
      const range = caret.insertText(text, 'After');
      // Word leaves a caret behind text inserted at it: it is given back.
      const start = range.getRange('Start');
      (selection.isEmpty ? start : selection.getRange('Start').expandTo(start)).select('Select');
      return { whole: range, parts: [{ range, text }], listed: [] };
    }
    case 'beside': {
      // Each is put beside the model itself, not beside the one before: so none takes a heading's looks.
      const { where } = site;
      const inOrder = where === 'Before' ? lines : [...lines].reverse();
      const made = inOrder.map((line) => {
        const paragraph = site.model.insertParagraph(line.text, where);
        dress(paragraph, site, line);
        return { paragraph, line };
      });
      if (where === 'After') made.reverse();
      const parts = made.map(({ paragraph, line }) => ({
        range: paragraph.getRange('Content'),
        text: line.text,
      }));
      return {
        whole: parts[0]!.range.expandTo(parts.at(-1)!.range),
        parts,
        listed: made.filter(({ line }) => !line.heading).map(({ paragraph }) => paragraph),
      };
    }
    case 'table': {
      const rows = rowsOf(lines);
      const values = rows.map((row) => row.map((line) => line?.text ?? ''));
      const table = site.model.insertTable(rows.length, 2, 'After', values);
      table.styleBuiltIn = 'TableGrid' as Word.BuiltInStyleName;
      for (const [i, row] of rows.entries())
        for (const [k, line] of row.entries()) if (line?.heading) table.getCell(i, k).body.font.bold = true;
      const range = table.getRange('Whole');
      return { whole: range, parts: [{ range, text: values.flat().join('') }], listed: [] };
    }
  }
}

/** English left, Chinese right, the n-th beside the n-th. */
function rowsOf(lines: readonly ClauseText[]): (readonly (ClauseText | undefined)[])[] {
  const [left, right] = (['en', 'zh'] as const).map((language) =>
    lines.filter((line) => line.language === language),
  );
  return Array.from({ length: Math.max(left!.length, right!.length) }, (_, i) => [left![i], right![i]]);
}

/** Looks of single words of the model, and its highlight, are not the clause's. */
function dress(
  paragraph: Word.Paragraph,
  { model, plain }: Extract<Site, { kind: 'beside' }>,
  { heading }: ClauseText,
): void {
  const { font } = model;
  if (plain) paragraph.styleBuiltIn = 'Normal';
  if (heading) paragraph.font.bold = true;
  else if (font.bold === null || (plain && font.bold)) paragraph.font.bold = false;
  if (font.italic === null) paragraph.font.italic = false;
  if ((font.underline as string) === 'Mixed') paragraph.font.underline = 'None';
  if (font.highlightColor !== null) unpaint(paragraph);
}
