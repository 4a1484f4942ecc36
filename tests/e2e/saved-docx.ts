/**
 * Judges a saved .docx apart from the workbench: a reader of its own, so that a fault of the workbench's
 * document model cannot vouch for itself. LibreOffice is the second witness (libreoffice.py).
 */
import { strFromU8, unzipSync } from 'fflate';
import { parseXmlDocument, type Element, type Node } from 'slimdom';

export interface Revision {
  readonly kind: 'ins' | 'del';
  readonly author: string;
  readonly date: string;
  /** Text inserted or deleted; empty for a paragraph mark. */
  readonly text: string;
  readonly isParagraphMark: boolean;
}

export interface SavedParagraph {
  /** Runs as the reader of the accepted text sees them: formatting XML and text. */
  readonly runs: readonly { readonly properties: string; readonly text: string }[];
  readonly properties: string;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const children = (element: Element): Element[] => ([...element.childNodes] as Node[]).filter(isElement);
const attribute = (element: Element, name: string): string =>
  element.attributes.find((held) => held.localName === name)?.value ?? '';

function body(docx: Uint8Array): Element {
  const entry = unzipSync(docx)['word/document.xml'];
  if (entry === undefined) throw new Error('no word/document.xml in the saved file');
  const found = parseXmlDocument(strFromU8(entry)).getElementsByTagNameNS('*', 'body')[0];
  if (found === undefined) throw new Error('no body in the saved file');
  return found as Element;
}

const within = (element: Element, name: string): Element[] =>
  [...element.getElementsByTagNameNS('*', name)] as Element[];

/** Text of a run or of a whole revision, tabs and breaks as Word gives them. */
function textOf(element: Element): string {
  switch (element.localName) {
    case 't':
    case 'delText':
      return element.textContent ?? '';
    case 'tab':
      return element.parentElement?.localName === 'tabs' ? '' : '\t';
    case 'br':
    case 'cr':
      return '\v';
    case 'rPr':
    case 'pPr':
    case 'instrText':
    case 'txbxContent':
      return '';
    default:
      return children(element).map(textOf).join('');
  }
}

/** All insertions and deletions of the body in document order, paragraph marks among them. */
export function revisions(docx: Uint8Array): Revision[] {
  const found: Revision[] = [];
  const visit = (element: Element): void => {
    const name = element.localName;
    if (name === 'ins' || name === 'del') {
      const isParagraphMark = element.parentElement?.localName === 'rPr';
      found.push({
        kind: name,
        author: attribute(element, 'author'),
        date: attribute(element, 'date'),
        text: isParagraphMark ? '' : textOf(element),
        isParagraphMark,
      });
    }
    children(element).forEach(visit);
  };
  visit(body(docx));
  return found;
}

/**
 * Paragraphs of the body with the revisions for which `isOurs` holds rejected: our insertions gone, our
 * deletions back, a paragraph whose mark we inserted joined to the next. Others' revisions stay as they are.
 */
export function paragraphsWithout(
  docx: Uint8Array,
  isOurs: (author: string, date: string) => boolean,
): SavedParagraph[] {
  const ours = (element: Element): boolean =>
    isOurs(attribute(element, 'author'), attribute(element, 'date'));
  const result: { runs: { properties: string; text: string }[]; properties: string }[] = [];
  let carried: { properties: string; text: string }[] = [];
  for (const paragraph of within(body(docx), 'p')) {
    const runs = carried;
    carried = [];
    const collect = (element: Element, deleted: boolean): void => {
      const name = element.localName;
      if (name === 'pPr' || name === 'p' || name === 'txbxContent') return;
      if (name === 'ins' && ours(element)) return;
      if (name === 'r') {
        const properties = children(element).find((child) => child.localName === 'rPr');
        const text = textOf(element);
        const described = properties ? describe(properties) : '';
        const last = runs.at(-1);
        const marked = `${deleted ? 'deleted ' : ''}${described}`;
        // Runs split without a change of formatting read as one.
        if (last?.properties === marked) last.text += text;
        else if (text !== '') runs.push({ properties: marked, text });
        return;
      }
      children(element).forEach((child) => collect(child, deleted || (name === 'del' && !ours(element))));
    };
    children(paragraph).forEach((child) => collect(child, false));
    const properties = children(paragraph).find((child) => child.localName === 'pPr');
    const mark = properties && children(properties).find((child) => child.localName === 'rPr');
    if (mark && children(mark).some((child) => child.localName === 'ins' && ours(child))) {
      carried = runs;
      continue;
    }
    result.push({ runs, properties: properties ? describe(properties) : '' });
  }
  return result;
}

/** Formatting as text, revision marks left out, so that two formattings can be compared. */
function describe(properties: Element): string {
  return children(properties)
    .filter((child) => !['ins', 'del', 'sectPr'].includes(child.localName))
    .map((child) => {
      const held = child.attributes.map((one) => `${one.localName}=${one.value}`).sort();
      return `${child.localName}(${[...held, describe(child)].filter(Boolean).join(' ')})`;
    })
    .sort()
    .join(' ');
}

export const textsOf = (paragraphs: readonly SavedParagraph[]): string[] =>
  paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''));
