/**
 * Draws the document: one block element a paragraph, one span a piece of text, each span knowing its raw
 * offset. Only paragraphs that changed are drawn again.
 */
import type { Element as XmlElement } from 'slimdom';
import type { DocxDocument } from '../document/document';
import type { Paragraph } from '../document/paragraph';
import { pieces, type Piece } from '../document/pieces';
import { attr, child, children, isOn } from '../document/xml';

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  lightGray: '#c0c0c0',
  darkGray: '#808080',
  darkYellow: '#808000',
};
const twips = (value: string | undefined): number => Number(value ?? 0) / 15;

export interface Place {
  readonly paragraph: Paragraph;
  readonly offset: number;
}

export class DocumentView {
  private readonly blocks = new Map<Paragraph, HTMLElement>();
  private readonly paragraphs = new WeakMap<HTMLElement, Paragraph>();

  constructor(
    readonly sheet: HTMLElement,
    private document: DocxDocument,
  ) {
    this.drawAll(document);
  }

  drawAll(document: DocxDocument): void {
    this.document = document;
    this.blocks.clear();
    const content = globalThis.document.createDocumentFragment();
    this.drawBlocks(document.bodyElement, content);
    this.sheet.replaceChildren(content);
    this.number();
  }

  private drawBlocks(parent: XmlElement, into: Node): void {
    for (const held of children(parent)) {
      if (held.localName === 'p') into.appendChild(this.block(this.document.paragraphOf(held)));
      else if (held.localName === 'tbl') into.appendChild(this.table(held));
      else if (!/Pr$|Grid$/.test(held.localName)) this.drawBlocks(held, into);
    }
  }

  private table(table: XmlElement): HTMLElement {
    const drawn = globalThis.document.createElement('table');
    for (const row of children(table).filter((held) => held.localName === 'tr')) {
      const line = drawn.insertRow();
      for (const cell of children(row).filter((held) => held.localName === 'tc')) {
        const place = line.insertCell();
        place.colSpan = Number(attr(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1);
        this.drawBlocks(cell, place);
      }
    }
    return drawn;
  }

  private block(paragraph: Paragraph): HTMLElement {
    const block = globalThis.document.createElement('p');
    this.blocks.set(paragraph, block);
    this.paragraphs.set(block, paragraph);
    this.fill(block, paragraph);
    return block;
  }

  private fill(block: HTMLElement, paragraph: Paragraph): void {
    const { styles } = this.document;
    const style = attr(child(paragraph.properties, 'pStyle'), 'val');
    const property = (name: string) =>
      child(paragraph.properties, name) ?? styles.property(style, 'pPr', name);
    const level = styles.outlineLevel(style);
    const alignment = attr(property('jc'), 'val');
    const spacing = property('spacing');
    const indent = property('ind');
    const { mark } = paragraph;
    block.className = [
      'p',
      level < 10 ? 'heading' : '',
      mark.inserted ? 'mark-inserted' : '',
      mark.deleted ? 'mark-deleted' : '',
    ]
      .filter(Boolean)
      .join(' ');
    block.style.textAlign =
      alignment === 'both' ? 'justify' : ({ center: 'center', right: 'right' }[alignment ?? ''] ?? '');
    block.style.marginTop = `${twips(attr(spacing, 'before'))}px`;
    block.style.marginBottom = `${twips(attr(spacing, 'after') ?? '100')}px`;
    const isListed = this.document.listPlace(paragraph) !== undefined;
    const level3 = this.document.listPlace(paragraph)?.level === 2 ? 36 : 0;
    const left = isListed ? 48 + level3 : twips(attr(indent, 'left'));
    block.style.setProperty('--indent', `${left}px`);
    block.style.textIndent = isListed
      ? ''
      : `${twips(attr(indent, 'firstLine')) - twips(attr(indent, 'hanging'))}px`;
    const row = pieces(paragraph.element);
    block.replaceChildren(...row.map((piece) => this.span(piece, style)));
    // An empty block needs something for the caret to stand in.
    if (row.length === 0) block.appendChild(globalThis.document.createElement('br'));
  }

  private span(piece: Piece, style: string | undefined): HTMLElement {
    const span = globalThis.document.createElement('span');
    span.textContent = piece.text.replace(/\v/g, '\n');
    span.dataset['start'] = String(piece.start);
    const run = child(piece.run, 'rPr');
    const property = (name: string) => child(run, name) ?? this.document.styles.property(style, 'rPr', name);
    const holder = {
      on: (name: string) => isOn(run, name) || (!child(run, name) && isOnStyle(property(name))),
    };
    if (holder.on('b')) span.style.fontWeight = 'bold';
    if (holder.on('i')) span.style.fontStyle = 'italic';
    const size = attr(property('sz'), 'val');
    if (size) span.style.fontSize = `${Number(size) / 2}pt`;
    const colour = attr(property('color'), 'val');
    if (colour && /^[\da-f]{6}$/i.test(colour) && colour !== '000000') span.style.color = `#${colour}`;
    const highlight = attr(property('highlight'), 'val');
    if (highlight) span.style.backgroundColor = HIGHLIGHTS[highlight] ?? '';
    if (attr(property('u'), 'val')) span.style.textDecoration = 'underline';
    if (piece.inserted || piece.deleted) {
      const revision = piece.deleted ?? piece.inserted!;
      span.className = piece.deleted ? 'deleted' : 'inserted';
      span.title = `${attr(revision, 'author') ?? ''} · ${(attr(revision, 'date') ?? '').slice(0, 10)}`;
    }
    return span;
  }

  changed(paragraph: Paragraph): void {
    const block = this.blocks.get(paragraph);
    if (block) this.fill(block, paragraph);
  }

  /** Draws a new paragraph beside the one before or after it in the XML. */
  added(paragraph: Paragraph): void {
    const beside = (element: XmlElement | null): HTMLElement | undefined =>
      element?.localName === 'p' ? this.blocks.get(this.document.paragraphOf(element)) : undefined;
    const before = beside(paragraph.element.previousElementSibling);
    const after = beside(paragraph.element.nextElementSibling);
    const block = this.block(paragraph);
    if (before) before.after(block);
    else if (after) after.before(block);
    else this.drawAll(this.document);
  }

  deleted(paragraph: Paragraph): void {
    this.blocks.get(paragraph)?.remove();
    this.blocks.delete(paragraph);
  }

  /** Automatic numbers: not text, so they are drawn from an attribute. */
  number(): void {
    for (const [paragraph, block] of this.blocks) {
      const number = this.document.listPlace(paragraph)?.listString ?? '';
      if (number === '') delete block.dataset['number'];
      else if (block.dataset['number'] !== number) block.dataset['number'] = number;
    }
  }

  /** Where a point of the page is in the document. */
  placeAt(node: Node | null, offset: number): Place | undefined {
    const element = node instanceof HTMLElement ? node : node?.parentElement;
    const block = element?.closest<HTMLElement>('p.p');
    const paragraph = block && this.paragraphs.get(block);
    if (!block || !paragraph || !this.sheet.contains(block)) return undefined;
    if (node === block) {
      const before = block.childNodes[offset - 1];
      if (!(before instanceof HTMLElement) || before.dataset['start'] === undefined)
        return { paragraph, offset: 0 };
      return { paragraph, offset: Number(before.dataset['start']) + (before.textContent?.length ?? 0) };
    }
    const span = element?.closest<HTMLElement>('span[data-start]');
    if (!span) return { paragraph, offset: 0 };
    const within = node instanceof Text ? offset : offset > 0 ? (span.textContent?.length ?? 0) : 0;
    return { paragraph, offset: Number(span.dataset['start']) + within };
  }

  /** The point of the page that shows a place. */
  pointOf({ paragraph, offset }: Place): { node: Node; offset: number } | undefined {
    const block = this.blocks.get(paragraph);
    if (!block) return undefined;
    const spans = [...block.querySelectorAll<HTMLElement>('span[data-start]')];
    const span = spans.find(
      (held) => Number(held.dataset['start']) + (held.textContent?.length ?? 0) >= offset,
    );
    if (!span?.firstChild) return { node: block, offset: 0 };
    return { node: span.firstChild, offset: Math.max(0, offset - Number(span.dataset['start'])) };
  }

  blockOf(paragraph: Paragraph): HTMLElement | undefined {
    return this.blocks.get(paragraph);
  }
}

const isOnStyle = (property: XmlElement | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off'].includes(attr(property, 'val') ?? 'true');
