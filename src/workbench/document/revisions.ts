/** Tracked changes: listed as Word lists them, accepted or rejected one by one. */
import { type Element } from 'slimdom';
import { textOf } from './pieces';
import { ancestor, attr, child, children, remove, unwrap } from './xml';

export type RevisionKind = 'Added' | 'Deleted' | 'Formatted';

export interface Revision {
  readonly kind: RevisionKind;
  readonly author: string;
  /** ISO 8601 as in the file; empty where the file has none. */
  readonly date: string;
  readonly text: string;
  /** Runs of one author and date that stand side by side are one revision, paragraph marks included. */
  readonly marks: readonly Element[];
}

const KINDS: Readonly<Record<string, RevisionKind>> = {
  ins: 'Added',
  moveTo: 'Added',
  del: 'Deleted',
  moveFrom: 'Deleted',
  rPrChange: 'Formatted',
  pPrChange: 'Formatted',
};

const markText = (mark: Element): string =>
  mark.parentElement?.localName === 'rPr' ? '' : textOf(mark, 'raw');

export function listRevisions(root: Element): Revision[] {
  const found: { kind: RevisionKind; author: string; date: string; marks: Element[] }[] = [];
  const visit = (element: Element): void => {
    const kind = KINDS[element.localName];
    if (kind && element.namespaceURI === root.namespaceURI && isMark(element)) {
      const author = attr(element, 'author') ?? '';
      const date = attr(element, 'date') ?? '';
      const last = found.at(-1);
      const joins =
        last?.kind === kind &&
        last.author === author &&
        last.date === date &&
        kind !== 'Formatted' &&
        adjacent(last.marks.at(-1)!, element);
      if (joins) last.marks.push(element);
      else found.push({ kind, author, date, marks: [element] });
    }
    for (const held of marksLast(element)) visit(held);
  };
  visit(root);
  return found.map((revision) => ({ ...revision, text: revision.marks.map(markText).join('') }));
}

/** A paragraph's mark comes after its content, though its properties stand first in the XML. */
function marksLast(element: Element): Element[] {
  const held = children(element);
  if (element.localName !== 'p') return held;
  const properties = child(element, 'pPr');
  return properties ? [...held.filter((one) => one !== properties), properties] : held;
}

const isMark = (element: Element): boolean =>
  element.localName !== 'ins' && element.localName !== 'del'
    ? true
    : !['tcPr', 'numPr', 'sectPr', 'tblPr'].includes(element.parentElement?.localName ?? '');

/** Of a whole table row, not of text. */
export const isOfRow = (mark: Element): boolean => mark.parentElement?.localName === 'trPr';

/** Nothing but revision-free emptiness between two marks. */
function adjacent(a: Element, b: Element): boolean {
  if (a.nextElementSibling === b) return true;
  const markOf = (element: Element) => element.parentElement?.localName === 'rPr';
  const paragraphOf = (element: Element) => ancestor(element, 'p');
  // The last run of a paragraph and its mark; a mark and the first run of the next paragraph.
  if (markOf(b) && !markOf(a)) return paragraphOf(a) === paragraphOf(b) && lastContent(paragraphOf(b)!) === a;
  if (markOf(a)) {
    const next = paragraphOf(a)?.nextElementSibling;
    if (next !== paragraphOf(b)) return false;
    const first = next && children(next).find((held) => held.localName !== 'pPr');
    return markOf(b) ? first === undefined : first === b;
  }
  return false;
}

const lastContent = (paragraph: Element): Element | undefined =>
  children(paragraph)
    .filter((held) => held.localName !== 'pPr')
    .at(-1);

/** Paragraphs whose content or mark a revision touches. */
export const paragraphsOf = (revision: Revision): Element[] => [
  ...new Set(revision.marks.map((mark) => ancestor(mark, 'p')).filter((p): p is Element => p !== undefined)),
];

/**
 * Accepts or rejects one mark. A paragraph whose mark goes away joins the next one: the caller is told by
 * `joinNext`, since the joined paragraph's bookkeeping is the document's.
 */
export function resolveMark(mark: Element, accept: boolean, joinNext: (paragraph: Element) => void): void {
  const kind = KINDS[mark.localName];
  if (kind === 'Formatted') {
    resolveFormatting(mark, accept);
    return;
  }
  const stays = (kind === 'Added') === accept;
  if (isOfRow(mark)) {
    resolveRow(mark, stays);
    return;
  }
  const paragraph = ancestor(mark, 'p');
  if (mark.parentElement?.localName === 'rPr') {
    const properties = mark.parentElement;
    remove(mark);
    if (properties.children.length === 0) remove(properties);
    if (!stays && paragraph) joinNext(paragraph);
    return;
  }
  if (!stays) remove(mark);
  else {
    for (const text of [...mark.getElementsByTagNameNS('*', 'delText')] as Element[])
      if (!ancestor(text, 'del', mark)) rename(text, 't');
    unwrap(mark);
  }
}

/** A row that goes takes its table along when it was the last. */
function resolveRow(mark: Element, stays: boolean): void {
  const properties = mark.parentElement!;
  const row = properties.parentElement!;
  remove(mark);
  if (properties.children.length === 0) remove(properties);
  if (!stays) removeRow(row);
}

export function removeRow(row: Element): void {
  const table = ancestor(row, 'tbl');
  remove(row);
  if (table && table.getElementsByTagNameNS('*', 'tr').length === 0) remove(table);
}

function resolveFormatting(change: Element, accept: boolean): void {
  const properties = change.parentElement!;
  if (!accept) {
    const former = child(change, properties.localName);
    for (const held of children(properties))
      if (held !== change && !['rPr', 'sectPr', 'ins', 'del'].includes(held.localName)) remove(held);
    for (const held of former ? children(former) : []) properties.insertBefore(held, change);
  }
  remove(change);
  if (properties.children.length === 0) remove(properties);
}

export function rename(element: Element, name: string): void {
  const document = element.ownerDocument!;
  const made = document.createElementNS(
    element.namespaceURI,
    element.prefix ? `${element.prefix}:${name}` : name,
  );
  for (const held of element.attributes) made.setAttributeNS(held.namespaceURI, held.name, held.value);
  while (element.firstChild) made.appendChild(element.firstChild);
  element.parentNode!.replaceChild(made, element);
}
