/**
 * Typing: what the browser is about to do to the page is stopped and done to the document instead; the page
 * follows the document. So every edit is the document's own, tracked or not as its mode says.
 */
import type { WordHost } from '../host/word-host';
import type { DocumentView, Place } from './view';

export class Editor {
  private composing = false;
  private drawing = false;
  private numbering = 0;

  constructor(
    private readonly view: DocumentView,
    private readonly host: WordHost,
  ) {
    const { sheet } = view;
    sheet.addEventListener('beforeinput', (event) => this.before(event));
    sheet.addEventListener('compositionstart', () => (this.composing = true));
    sheet.addEventListener('compositionend', (event) => {
      this.composing = false;
      this.insert(event.data);
      // The browser typed into the page while composing: the paragraph is drawn from the document again.
      this.view.changed(this.document.selection.start.paragraph);
      this.showSelection(false);
    });
    sheet.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 'z' || key === 'y') {
        event.preventDefault();
        if (key === 'y' || event.shiftKey) this.document.redo();
        else this.document.undo();
        this.showSelection(false);
      }
    });
    document.addEventListener('selectionchange', () => this.readSelection());
    host.onChange(({ kind, paragraphs }) => {
      switch (kind) {
        case 'SelectionChanged':
          if (!this.drawing) this.showSelection(true);
          return;
        case 'ParagraphAdded':
          paragraphs.forEach((paragraph) => this.view.added(paragraph));
          break;
        case 'ParagraphDeleted':
          paragraphs.forEach((paragraph) => this.view.deleted(paragraph));
          break;
        case 'ParagraphChanged':
          if (!this.composing) paragraphs.forEach((paragraph) => this.view.changed(paragraph));
      }
      cancelAnimationFrame(this.numbering);
      this.numbering = requestAnimationFrame(() => this.view.number());
    });
  }

  private get document() {
    return this.host.document;
  }

  private readSelection(): void {
    const shown = window.getSelection();
    if (!shown || shown.rangeCount === 0 || this.composing || document.activeElement !== this.view.sheet)
      return;
    const { startContainer, startOffset, endContainer, endOffset } = shown.getRangeAt(0);
    const start = this.view.placeAt(startContainer, startOffset);
    const end = this.view.placeAt(endContainer, endOffset);
    if (!start || !end) return;
    this.drawing = true;
    this.document.select(this.document.range(start.paragraph, start.offset, end.paragraph, end.offset));
    this.drawing = false;
  }

  /** Shows the document's selection; brings it into view when it was the add-in that moved it. */
  showSelection(scroll: boolean): void {
    const { start, end } = this.document.selection;
    const from = this.view.pointOf(start);
    const to = this.view.pointOf(end);
    if (!from || !to) return;
    this.drawing = true;
    window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    this.drawing = false;
    if (scroll) this.view.blockOf(start.paragraph)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }

  private before(event: InputEvent): void {
    if (event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    // The key may arrive before the browser has told of the selection it moved.
    this.readSelection();
    if (this.document.readOnly || this.document.protection) return;
    switch (event.inputType) {
      case 'insertText':
      case 'insertReplacementText':
        this.insert(event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
        break;
      case 'insertFromPaste':
      case 'insertFromDrop':
        this.insert((event.dataTransfer?.getData('text/plain') ?? '').replace(/\s*\n\s*/g, ' '));
        break;
      case 'insertLineBreak':
        this.insert('\v');
        break;
      case 'insertParagraph': {
        const at = this.deleteSelection();
        const second = this.document.splitParagraph(at.paragraph, at.offset);
        this.caret({ paragraph: second, offset: 0 });
        break;
      }
      case 'deleteContentBackward':
      case 'deleteContentForward':
      case 'deleteWordBackward':
      case 'deleteWordForward':
      case 'deleteByCut':
        this.delete(event.inputType.endsWith('Forward') ? 1 : -1, event.inputType.includes('Word'));
        break;
      default:
        return;
    }
    this.document.step();
    this.showSelection(false);
  }

  private insert(text: string): void {
    if (text === '') return;
    const { paragraph, offset } = this.deleteSelection();
    this.document.insertText(paragraph, offset, text);
    this.caret({ paragraph, offset: offset + text.length });
    this.document.step();
  }

  private caret({ paragraph, offset }: Place): void {
    this.document.select(this.document.range(paragraph, offset, paragraph, offset));
  }

  /** Deletes the selected text, if any; returns where the caret then is. */
  private deleteSelection(): Place {
    const { document } = this;
    const spans = document.spans(document.selection);
    const { paragraph, offset } = document.selection.start;
    for (const span of [...spans].reverse()) document.deleteText(span.paragraph, span.from, span.to);
    for (let i = 1; i < spans.length; i++) document.joinWithNext(paragraph);
    return document.selection.start.paragraph.isAlive
      ? { paragraph: document.selection.start.paragraph, offset }
      : { paragraph, offset };
  }

  private delete(step: 1 | -1, word: boolean): void {
    const { document } = this;
    const { start, end } = document.selection;
    if (start.paragraph !== end.paragraph || start.offset !== end.offset) {
      this.caret(this.deleteSelection());
      return;
    }
    const { paragraph, offset } = start;
    const text = paragraph.text();
    if (step < 0 ? offset > 0 : offset < text.length) {
      const reach = word ? wordLength(text, offset, step) : unitLength(text, offset, step);
      const from = step < 0 ? offset - reach : offset;
      const tracked = document.tracking !== 'Off';
      document.deleteText(paragraph, from, from + reach);
      // Tracked text stays: the caret steps over it, so that the next stroke reaches the next letter.
      const shorter = paragraph.length < text.length;
      this.caret({ paragraph, offset: step < 0 ? from : tracked && !shorter ? offset + reach : offset });
      return;
    }
    const other = document.neighbour(paragraph, step);
    if (!other) return;
    const first = step < 0 ? other : paragraph;
    const length = first.length;
    document.joinWithNext(first);
    if (first.isAlive) this.caret({ paragraph: step < 0 ? first : other, offset: step < 0 ? length : 0 });
    else this.caret({ paragraph: step < 0 ? paragraph : other, offset: length });
  }
}

function unitLength(text: string, offset: number, step: 1 | -1): number {
  const code = step < 0 ? text.charCodeAt(offset - 1) : text.charCodeAt(offset);
  const isHalf = step < 0 ? code >= 0xdc00 && code <= 0xdfff : code >= 0xd800 && code <= 0xdbff;
  return isHalf ? 2 : 1;
}

function wordLength(text: string, offset: number, step: 1 | -1): number {
  const side = step < 0 ? text.slice(0, offset) : text.slice(offset);
  const found = step < 0 ? /\S*\s*$/.exec(side) : /^\s*\S*/.exec(side);
  return Math.max(1, found?.[0].length ?? 1);
}
