/** Undo and redo: what each user step touched, kept as copies of the paragraphs before it. */
import { type Element, type Node } from 'slimdom';

type Entry =
  | { readonly kind: 'content'; readonly element: Element; readonly before: Element }
  | { readonly kind: 'added'; readonly element: Element }
  | {
      readonly kind: 'removed';
      readonly element: Element;
      readonly parent: Node;
      readonly next: Node | null;
    };

export class Journal {
  private undoable: Entry[][] = [];
  private redoable: Entry[][] = [];
  private open: Entry[] = [];

  touch(element: Element): void {
    if (this.open.some((entry) => entry.element === element)) return;
    this.open.push({ kind: 'content', element, before: element.cloneNode(true) as Element });
  }

  added(element: Element): void {
    this.open.push({ kind: 'added', element });
  }

  /** Call before the element is taken out. */
  removing(element: Element): void {
    this.open.push({ kind: 'removed', element, parent: element.parentNode!, next: element.nextSibling });
  }

  /** Ends a user step; steps that changed nothing leave no trace. */
  close(): void {
    if (this.open.length === 0) return;
    this.undoable.push(this.open);
    if (this.undoable.length > 200) this.undoable.shift();
    this.redoable = [];
    this.open = [];
  }

  /** Takes back the last step; returns the elements it concerned, undefined when there is none. */
  undo(): Element[] | undefined {
    return this.step(this.undoable, this.redoable);
  }

  redo(): Element[] | undefined {
    return this.step(this.redoable, this.undoable);
  }

  private step(from: Entry[][], to: Entry[][]): Element[] | undefined {
    this.close();
    const entries = from.pop();
    if (!entries) return undefined;
    const inverse: Entry[] = [];
    for (const entry of [...entries].reverse()) inverse.push(revert(entry));
    to.push(inverse);
    return entries.map((entry) => entry.element);
  }
}

function revert(entry: Entry): Entry {
  const { element } = entry;
  switch (entry.kind) {
    case 'content': {
      const before = element.cloneNode(true) as Element;
      while (element.firstChild) element.removeChild(element.firstChild);
      const former = entry.before.cloneNode(true) as Element;
      for (const held of [...element.attributes]) element.removeAttributeNode(held);
      for (const held of [...former.attributes]) {
        former.removeAttributeNode(held);
        element.setAttributeNode(held);
      }
      while (former.firstChild) element.appendChild(former.firstChild);
      return { kind: 'content', element, before };
    }
    case 'added': {
      const inverse: Entry = {
        kind: 'removed',
        element,
        parent: element.parentNode!,
        next: element.nextSibling,
      };
      element.parentNode!.removeChild(element);
      return inverse;
    }
    case 'removed':
      entry.parent.insertBefore(element, entry.next);
      return { kind: 'added', element };
  }
}
