/** Content controls (w:sdt): which of them stand around a range, and which forbid editing. */
import { type Element, type Node } from 'slimdom';
import type { LiveRange } from '../../document/anchors';
import type { DocxDocument } from '../../document/document';
import { child, isElement, val } from '../../document/xml';

const LOCKS_CONTENT = ['contentLocked', 'sdtContentLocked'];
const LOCKS_CONTROL = ['sdtLocked', 'sdtContentLocked'];

const lockOf = (control: Element): string => val(child(control, 'sdtPr'), 'lock') ?? 'unlocked';
export const forbidsEditing = (control: Element): boolean => LOCKS_CONTENT.includes(lockOf(control));
export const forbidsDeleting = (control: Element): boolean => LOCKS_CONTROL.includes(lockOf(control));

function controlsOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let held: Node | null = node.parentNode; held; held = held.parentNode)
    if (isElement(held) && held.localName === 'sdt') found.push(held);
  return found;
}

/** The elements that a range covers; of a caret, the run it stands inside or the paragraph. */
function covered(document: DocxDocument, range: LiveRange): readonly Node[] {
  const runs = document.piecesIn(range).map((piece) => piece.run);
  return runs.length > 0
    ? runs
    : document.spans(range).map(({ paragraph }) => paragraph.element.firstChild ?? paragraph.element);
}

/** Content controls that hold all of the range, innermost first. */
export function controlsAround(document: DocxDocument, range: LiveRange): Element[] {
  const [first, ...rest] = covered(document, range).map(controlsOf);
  return (first ?? []).filter((control) => rest.every((others) => others.includes(control)));
}

export const isLocked = (document: DocxDocument, range: LiveRange): boolean =>
  covered(document, range).some((node) => controlsOf(node).some(forbidsEditing));

export function listControls(within: Element): Element[] {
  return [...within.getElementsByTagNameNS('*', 'sdt')];
}
