/**
 * The text of a paragraph as a row of pieces, each the text-bearing child of a run. Offsets are UTF-16
 * units of the raw text, which holds inserted and deleted text alike, as Word's own paragraph text does
 * while markup is shown. Edits cut runs at offsets and so always work on whole runs.
 */
import { type Element } from 'slimdom';
import { attr, child, create } from './xml';

/** raw: everything. current: as it would read with all changes accepted. original: with all rejected. */
export type TextView = 'raw' | 'current' | 'original';

export interface Piece {
  readonly node: Element;
  readonly run: Element;
  readonly text: string;
  readonly start: number;
  /** The nearest revision wrappers around the run. */
  readonly inserted?: Element;
  readonly deleted?: Element;
}

/** Text boxes and pictures hold paragraphs of their own; the alternate content of an old reader repeats them. */
const OPAQUE = new Set(['pPr', 'drawing', 'pict', 'object', 'AlternateContent', 'p']);
const INSERTION = new Set(['ins', 'moveTo']);
const DELETION = new Set(['del', 'moveFrom']);

export function pieces(paragraph: Element): Piece[] {
  const found: Piece[] = [];
  let offset = 0;
  // Within a complex field the instruction stands between "begin" and "separate", the result after it.
  let instruction = 0;
  const fields: boolean[] = [];
  const visit = (element: Element, inserted?: Element, deleted?: Element): void => {
    for (let held = element.firstElementChild; held; held = held.nextElementSibling) {
      const name = held.localName;
      if (name === 'r') readRun(held, inserted, deleted);
      else if (INSERTION.has(name)) visit(held, held, deleted);
      else if (DELETION.has(name)) visit(held, inserted, held);
      else if (!OPAQUE.has(name)) visit(held, inserted, deleted);
    }
  };
  const readRun = (run: Element, inserted?: Element, deleted?: Element): void => {
    for (let held = run.firstElementChild; held; held = held.nextElementSibling) {
      if (held.localName === 'fldChar') {
        const kind = attr(held, 'fldCharType');
        if (kind === 'begin') {
          fields.push(true);
          instruction += 1;
        } else if (kind === 'separate' && fields.at(-1)) {
          fields[fields.length - 1] = false;
          instruction -= 1;
        } else if (kind === 'end' && fields.pop()) instruction -= 1;
        continue;
      }
      if (instruction > 0) continue;
      const text = textOfNode(held);
      if (text === '') continue;
      found.push({
        node: held,
        run,
        text,
        start: offset,
        ...(inserted && { inserted }),
        ...(deleted && { deleted }),
      });
      offset += text.length;
    }
  };
  visit(paragraph);
  return found;
}

function textOfNode(node: Element): string {
  switch (node.localName) {
    case 't':
    case 'delText':
      return node.textContent ?? '';
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return attr(node, 'type') === 'page' ? '\f' : '\v';
    case 'cr':
      return '\v';
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00ad';
    case 'sym': {
      const code = Number.parseInt(attr(node, 'char') ?? '', 16);
      return Number.isFinite(code) ? String.fromCharCode(code) : '';
    }
    case 'footnoteReference':
    case 'endnoteReference':
      return '\u0002';
    default:
      return '';
  }
}

export const isVisible = (piece: Piece, view: TextView): boolean =>
  view === 'raw' || (view === 'current' ? !piece.deleted : !piece.inserted);

export function textOf(paragraph: Element, view: TextView): string {
  return pieces(paragraph)
    .filter((piece) => isVisible(piece, view))
    .map((piece) => piece.text)
    .join('');
}

/**
 * Runs that one cut made two. When a later edit makes the halves alike again (a highlight painted and taken
 * back), they are joined, so that the XML is as it was.
 */
const cutFrom = new WeakMap<Element, { readonly left: Element; readonly preserved: boolean }>();

/** Cuts the run at a raw offset, so that a run boundary stands there. */
export function cutAt(paragraph: Element, offset: number): void {
  const piece = pieces(paragraph).find(
    (held) => held.start <= offset && offset < held.start + held.text.length,
  );
  if (!piece) return;
  const { node, run } = piece;
  const at = offset - piece.start;
  const startsRun = at === 0 && pieces(paragraph).find((held) => held.run === run)?.node === node;
  if (startsRun) return;
  const right = run.cloneNode(false) as Element;
  const properties = child(run, 'rPr');
  if (properties) right.appendChild(properties.cloneNode(true));
  let preserved = true;
  if (at > 0) {
    preserved = node.hasAttributeNS('http://www.w3.org/XML/1998/namespace', 'space');
    const rest = node.cloneNode(true) as Element;
    rest.textContent = piece.text.slice(at);
    node.textContent = piece.text.slice(0, at);
    for (const half of [node, rest]) preserveSpace(half);
    right.appendChild(rest);
  }
  let next = at > 0 ? node.nextSibling : node;
  while (next) {
    const following = next.nextSibling;
    right.appendChild(next);
    next = following;
  }
  run.parentNode!.insertBefore(right, run.nextSibling);
  cutFrom.set(right, { left: run, preserved });
}

/** Joins the halves of former cuts that are alike again. */
export function healCuts(paragraph: Element): void {
  const runs = [...paragraph.getElementsByTagNameNS('*', 'r')] as Element[];
  for (let i = runs.length - 1; i > 0; i--) {
    const right = runs[i]!;
    const cut = cutFrom.get(right);
    if (!cut || cut.left.nextSibling !== right || !sameFormatting(cut.left, right)) continue;
    const last = cut.left.lastElementChild;
    const first =
      child(right, 'rPr')?.nextElementSibling ?? (child(right, 'rPr') ? null : right.firstElementChild);
    if (
      last &&
      first &&
      last.localName === first.localName &&
      last.localName.endsWith('t') &&
      !cut.preserved
    ) {
      last.textContent = (last.textContent ?? '') + (first.textContent ?? '');
      last.removeAttributeNS('http://www.w3.org/XML/1998/namespace', 'space');
      first.parentNode!.removeChild(first);
    } else if (
      last &&
      first &&
      ['t', 'delText'].includes(last.localName) &&
      last.localName === first.localName
    ) {
      last.textContent = (last.textContent ?? '') + (first.textContent ?? '');
      first.parentNode!.removeChild(first);
    }
    for (const held of right.children) if (held.localName !== 'rPr') cut.left.appendChild(held);
    const chained = runs.slice(i + 1).find((run) => cutFrom.get(run)?.left === right);
    if (chained) cutFrom.set(chained, { ...cutFrom.get(chained)!, left: cut.left });
    right.parentNode!.removeChild(right);
  }
}

function sameFormatting(a: Element, b: Element): boolean {
  const text = (run: Element) => describe(child(run, 'rPr'));
  return text(a) === text(b);
}

/** Formatting as text, for comparison only. */
export function describe(element: Element | undefined): string {
  if (!element) return '';
  const attributes = element.attributes.map((held) => `${held.localName}=${held.value}`).sort();
  return `${element.localName}[${attributes.join(' ')}](${element.children.map(describe).join(',')})`;
}

export function preserveSpace(text: Element): void {
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
}

/** Text as the children of a run: tabs and line breaks become their elements. */
export function fillRun(run: Element, text: string): void {
  for (const part of text.split(/(\t|[\v\n])/)) {
    if (part === '') continue;
    if (part === '\t') run.appendChild(create(run, 'tab'));
    else if (part === '\v' || part === '\n') run.appendChild(create(run, 'br'));
    else {
      const node = create(run, 't');
      node.textContent = part;
      if (part !== part.trim()) preserveSpace(node);
      run.appendChild(node);
    }
  }
}
