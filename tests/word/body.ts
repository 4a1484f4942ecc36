/**
 * What a saved document holds, in order: paragraphs with their properties, in each the runs with their revision
 * marks and formatting, and everything else that stands between them. Neighbouring runs alike are one, since no
 * reader can tell them apart.
 */
import { DocxDocument } from '../../src/workbench/document/document';
import { describe } from '../../src/workbench/document/pieces';
import { attr, child } from '../../src/workbench/document/xml';

type Xml = DocxDocument['bodyElement'];
const REVISIONS = ['ins', 'del', 'moveFrom', 'moveTo'];

/** The body of the file as another program reads it. */
export const bodyOf = (bytes: Uint8Array): readonly string[] => linesOf(DocxDocument.open(bytes).bodyElement);

function linesOf(element: Xml): string[] {
  return element.children.flatMap((held) => {
    if (held.localName === 'p') return paragraphLines(held);
    if (['pPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr', 'sdtPr'].includes(held.localName))
      return [describe(held).replace(/ id=\d+/g, '')];
    return [`<${held.localName}>`, ...linesOf(held), `</${held.localName}>`];
  });
}

function paragraphLines(paragraph: Xml): string[] {
  const runs: [look: string, text: string][] = [];
  const visit = (element: Xml, marks: string): void => {
    for (const held of element.children) {
      const name = held.localName;
      if (name === 'pPr') continue;
      if (REVISIONS.includes(name))
        visit(held, `${marks}${name} by ${attr(held, 'author')} ${attr(held, 'date')}, `);
      else if (name === 'r') run(held, marks);
      else if (held.children.length > 0) {
        runs.push([`${marks}<${name}>`, '']);
        visit(held, marks);
        runs.push([`${marks}</${name}>`, '']);
      } else runs.push([marks + describe(held), '']);
    }
  };
  const run = (held: Xml, marks: string): void => {
    const look = marks + describe(child(held, 'rPr')).replace(/ id=\d+/g, '');
    for (const part of held.children) {
      const isText = ['t', 'delText'].includes(part.localName);
      if (part.localName === 'rPr') continue;
      const last = runs.at(-1);
      if (isText && last?.[0] === look) last[1] += part.textContent;
      else
        runs.push(
          isText ? [look, part.textContent ?? ''] : [`${look} ${describe(part)} ${part.textContent}`, ''],
        );
    }
  };
  visit(paragraph, '');
  const properties = describe(child(paragraph, 'pPr'))
    .replace(/ id=\d+/g, '')
    .replace(/,?rPr\[\]\(\)/, '')
    .replace(/^pPr\[\]\(\)$/, '');
  return [`p ${properties}`, ...runs.map(([look, text]) => `  [${look}] ${text}`)];
}
