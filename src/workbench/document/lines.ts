/**
 * What a document holds, in order: paragraphs with their properties, in each the runs with their revision marks
 * and formatting, and everything else that stands between them, down to text boxes. Two documents whose lines
 * are the same are the same to every reader: left out is only what tells nobody anything. Neighbouring runs
 * alike are one, and so are neighbouring revisions of one author and date.
 */
import { type Element } from 'slimdom';
import { attr, child } from './xml';

const REVISIONS = ['ins', 'del', 'moveFrom', 'moveTo'];
const CHANGES = [...REVISIONS, 'rPrChange', 'pPrChange', 'cellIns', 'cellDel'];

/** Without the ids of revisions, which are given anew, an explicit "no highlight", and properties that hold nothing. */
function describe(element: Element | undefined): string {
  if (!element) return '';
  const { localName: name } = element;
  if (name === 'highlight' && attr(element, 'val') === 'none') return '';
  const inner = element.children.map(describe).filter((held) => held !== '');
  const attributes = attributesOf(element);
  if (['rPr', 'pPr'].includes(name) && inner.length === 0) return '';
  const text = element.children.length === 0 ? element.textContent : '';
  return `${name}[${attributes}](${inner.join(',')})${text}`;
}

const attributesOf = (element: Element): string =>
  element.attributes
    .filter(
      ({ localName, prefix }) =>
        prefix !== 'xmlns' &&
        !localName.startsWith('rsid') &&
        !(localName === 'id' && CHANGES.includes(element.localName)),
    )
    .map(({ localName, value }) => `${localName}=${value}`)
    .sort()
    .join(' ');

const PROPERTIES = ['pPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr', 'sdtPr', 'sdtEndPr'];

/** One line for each paragraph, run or other element within, in the order of the file. */
export function linesOf(element: Element): string[] {
  return element.children.flatMap((held) => {
    if (held.localName === 'p') return paragraphLines(held);
    if (PROPERTIES.includes(held.localName)) return describe(held) || [];
    return held.children.length === 0 ? [describe(held)] : [opening(held), ...linesOf(held), closing(held)];
  });
}

const opening = (element: Element): string => `<${element.localName} ${attributesOf(element)}>`;
const closing = (element: Element): string => `</${element.localName}>`;

function paragraphLines(paragraph: Element): string[] {
  const runs: [look: string, text: string][] = [];
  const visit = (element: Element, marks: string): void => {
    for (const held of element.children) {
      const name = held.localName;
      if (name === 'pPr') continue;
      if (REVISIONS.includes(name))
        visit(held, `${marks}${name} by ${attr(held, 'author')} ${attr(held, 'date')}, `);
      else if (name === 'r') run(held, marks);
      else if (PROPERTIES.includes(name) || held.children.length === 0)
        runs.push([marks + describe(held), '']);
      else {
        runs.push([marks + opening(held), '']);
        visit(held, marks);
        runs.push([marks + closing(held), '']);
      }
    }
  };
  const run = (held: Element, marks: string): void => {
    const look = `${marks}${describe(child(held, 'rPr'))}`;
    for (const part of held.children) {
      const isText = ['t', 'delText'].includes(part.localName);
      if (part.localName === 'rPr') continue;
      const last = runs.at(-1);
      if (isText && last?.[0] === look) last[1] += part.textContent;
      else runs.push(isText ? [look, part.textContent ?? ''] : [`${look} ${describe(part)}`, '']);
    }
  };
  visit(paragraph, '');
  return [
    `p ${attributesOf(paragraph)} ${describe(child(paragraph, 'pPr'))}`,
    ...runs.map(([look, text]) => `  [${look}] ${text}`),
  ];
}
