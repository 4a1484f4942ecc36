/**
 * Positions that live through edits, as Word's ranges do. An anchor at an insertion point moves behind the
 * inserted text when it closes a range that is being added to, and stays before it when it opens one.
 */
import type { Paragraph } from './paragraph';

export class Anchor {
  constructor(
    public paragraph: Paragraph,
    public offset: number,
    /** Whether text inserted exactly here comes before the anchor. */
    public readonly follows: boolean,
  ) {}
}

export class LiveRange {
  constructor(
    readonly start: Anchor,
    readonly end: Anchor,
  ) {}

  get isAlive(): boolean {
    return this.start.paragraph.isAlive && this.end.paragraph.isAlive;
  }

  /** A caret: no text, and no break. */
  get isEmpty(): boolean {
    return this.start.paragraph === this.end.paragraph && this.start.offset === this.end.offset;
  }
}

/** Holds anchors weakly: a range that nobody keeps costs nothing. */
export class Anchors {
  private held: WeakRef<Anchor>[] = [];

  make(paragraph: Paragraph, offset: number, follows: boolean): Anchor {
    const anchor = new Anchor(paragraph, offset, follows);
    this.held.push(new WeakRef(anchor));
    return anchor;
  }

  private each(change: (anchor: Anchor) => void): void {
    this.held = this.held.filter((reference) => {
      const anchor = reference.deref();
      if (anchor) change(anchor);
      return anchor !== undefined;
    });
  }

  inserted(paragraph: Paragraph, at: number, length: number): void {
    this.each((anchor) => {
      if (anchor.paragraph !== paragraph) return;
      if (anchor.offset > at || (anchor.offset === at && anchor.follows)) anchor.offset += length;
    });
  }

  deleted(paragraph: Paragraph, at: number, length: number): void {
    this.each((anchor) => {
      if (anchor.paragraph !== paragraph || anchor.offset <= at) return;
      anchor.offset = Math.max(at, anchor.offset - length);
    });
  }

  /** Content from `offset` on moved to `target`, where it begins at `landing`. */
  moved(paragraph: Paragraph, offset: number, target: Paragraph, landing: number): void {
    this.each((anchor) => {
      if (anchor.paragraph !== paragraph || anchor.offset < offset) return;
      if (anchor.offset === offset && !anchor.follows && landing === 0) return;
      anchor.paragraph = target;
      anchor.offset = anchor.offset - offset + landing;
    });
  }
}
