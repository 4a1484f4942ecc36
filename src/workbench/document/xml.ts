/** Small steps over WordprocessingML: names are compared locally, so strict and transitional files read alike. */
import { type Document, type Element, type Node } from 'slimdom';

export const isElement = (node: Node | null): node is Element => node !== null && node.nodeType === 1;

export function children(element: Element): Element[] {
  return element.children;
}

export function child(element: Element | undefined, name: string): Element | undefined {
  for (let held = element?.firstElementChild ?? null; held; held = held.nextElementSibling)
    if (held.localName === name) return held;
  return undefined;
}

/** A w: attribute, whatever its prefix. */
export function attr(element: Element | undefined, name: string): string | undefined {
  return element?.attributes.find((held) => held.localName === name)?.value;
}

export const val = (element: Element | undefined, name: string): string | undefined =>
  attr(child(element, name), 'val');

/** An on/off property: there without a value, or with one that is not false. */
export function isOn(element: Element | undefined, name: string): boolean {
  const held = child(element, name);
  return held !== undefined && !['0', 'false', 'off'].includes(attr(held, 'val') ?? 'true');
}

/** Creates an element in the namespace and prefix of `near`. */
export function create(near: Element, name: string, attributes: Record<string, string> = {}): Element {
  const document = near.ownerDocument as Document;
  const namespace = near.namespaceURI;
  const prefix = near.prefix;
  const made = document.createElementNS(namespace, prefix ? `${prefix}:${name}` : name);
  for (const [key, value] of Object.entries(attributes)) setAttr(made, key, value);
  return made;
}

export function setAttr(element: Element, name: string, value: string): void {
  element.setAttributeNS(element.namespaceURI, element.prefix ? `${element.prefix}:${name}` : name, value);
}

/** Order of the run properties that we write, as the schema wants them. */
const RUN_PROPERTY_ORDER = [
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'strike',
  'dstrike',
  'outline',
  'shadow',
  'emboss',
  'imprint',
  'noProof',
  'snapToGrid',
  'vanish',
  'webHidden',
  'color',
  'spacing',
  'w',
  'kern',
  'position',
  'sz',
  'szCs',
  'highlight',
  'u',
  'effect',
  'bdr',
  'shd',
  'fitText',
  'vertAlign',
  'rtl',
  'cs',
  'em',
  'lang',
  'eastAsianLayout',
  'specVanish',
  'oMath',
  'rPrChange',
];
const PARAGRAPH_PROPERTY_ORDER = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
  'spacing',
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'suppressOverlap',
  'jc',
  'textDirection',
  'textAlignment',
  'textboxTightWrap',
  'outlineLvl',
  'divId',
  'cnfStyle',
  'rPr',
  'sectPr',
  'pPrChange',
];

/** Puts a property where the schema wants it among its siblings, in place of one of the same name. */
export function placeProperty(properties: Element, made: Element): void {
  const order = properties.localName === 'rPr' ? RUN_PROPERTY_ORDER : PARAGRAPH_PROPERTY_ORDER;
  const rank = (element: Element) => order.indexOf(element.localName);
  const former = child(properties, made.localName);
  if (former) {
    properties.replaceChild(made, former);
    return;
  }
  const later = children(properties).find((held) => rank(held) > rank(made));
  properties.insertBefore(made, later ?? null);
}

/** The properties element of a run or a paragraph, made first child where it is missing. */
export function propertiesOf(owner: Element): Element {
  const name = owner.localName === 'r' ? 'rPr' : 'pPr';
  const held = child(owner, name);
  if (held) return held;
  const made = create(owner, name);
  owner.insertBefore(made, owner.firstChild);
  return made;
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Replaces a wrapper by its children. */
export function unwrap(wrapper: Element): void {
  while (wrapper.firstChild) wrapper.parentNode!.insertBefore(wrapper.firstChild, wrapper);
  remove(wrapper);
}

export function ancestor(node: Node, name: string, below?: Node): Element | undefined {
  for (let held = node.parentNode; held && held !== below; held = held.parentNode)
    if (isElement(held) && held.localName === name) return held;
  return undefined;
}
