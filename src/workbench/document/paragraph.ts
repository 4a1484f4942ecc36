import { type Element } from 'slimdom';
import { textOf, type TextView } from './pieces';
import { ancestor, child } from './xml';

/** A w:p of the body. The object lives as long as its element; its id lasts for one opening of the file. */
export class Paragraph {
  isAlive = true;
  private texts: Partial<Record<TextView, string>> = {};

  constructor(
    readonly element: Element,
    readonly id: string,
  ) {}

  text(view: TextView = 'raw'): string {
    return (this.texts[view] ??= textOf(this.element, view));
  }

  /** Must be called after every change of the element's content. */
  forgetText(): void {
    this.texts = {};
  }

  get length(): number {
    return this.text('raw').length;
  }

  get properties(): Element | undefined {
    return child(this.element, 'pPr');
  }

  /** The innermost table cell around the paragraph. */
  get cell(): Element | undefined {
    return ancestor(this.element, 'tc');
  }

  /** How the paragraph mark stands in the revisions. */
  get mark(): { readonly inserted?: Element; readonly deleted?: Element } {
    const marks = child(this.properties, 'rPr');
    const inserted = child(marks, 'ins') ?? child(marks, 'moveTo');
    const deleted = child(marks, 'del') ?? child(marks, 'moveFrom');
    return { ...(inserted && { inserted }), ...(deleted && { deleted }) };
  }
}
