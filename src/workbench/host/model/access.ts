/** What every row of the object model needs: the open document, permission to write, targets still there. */
import { type Element } from 'slimdom';
import { LiveRange } from '../../document/anchors';
import type { DocxDocument, TrackingMode } from '../../document/document';
import { Paragraph } from '../../document/paragraph';
import { HostError } from '../protocol';
import type { Quirks } from '../quirks';
import type { Method, Navigation } from '../registry';
import { isLocked } from './controls';

/** What the object model needs of the host around it. */
export interface WordState {
  readonly document: DocxDocument;
  /** The mode that the add-in set or reads; it may reach the document one request later (a fault of Word). */
  trackingMode: TrackingMode;
  /** What Range.highlight() shows: drawn over the page, no part of the document. */
  shownRange: LiveRange | undefined;
  saved: boolean;
  readonly quirks: Quirks;
  now(): Date;
}

export type Target = LiveRange | Paragraph;

/** A stretch of one paragraph, in raw offsets. */
export interface Stretch {
  readonly paragraph: Paragraph;
  readonly from: number;
  readonly to: number;
}

export const invalid = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);

/** What a member without "OrNullObject" in its name does when there is nothing. */
export function found<T>(value: T | null | undefined): T {
  if (value === undefined || value === null)
    throw new HostError('ItemNotFound', 'The requested item was not found.');
  return value;
}

type Sets = readonly [throwing: string, orNull: string];

/** A navigation property and its OrNullObject twin. */
export const navigationPair = (
  name: string,
  type: string,
  [since, sinceOrNull]: Sets,
  get: Navigation['get'],
): Record<string, Navigation> => ({
  [name]: { since, type, get: (target) => found(get(target)) },
  [`${name}OrNullObject`]: { since: sinceOrNull, type, get },
});

/** A method and its OrNullObject twin. */
export const methodPair = (
  name: string,
  returns: string,
  [since, sinceOrNull]: Sets,
  call: Method['call'],
): Record<string, Method> => ({
  [name]: { since, returns, call: (target, ...args) => found(call(target, ...args)) },
  [`${name}OrNullObject`]: { since: sinceOrNull, returns, call },
});

export class Access {
  constructor(private readonly state: () => WordState) {}

  get host(): WordState {
    return this.state();
  }

  get document(): DocxDocument {
    return this.state().document;
  }

  /** @throws HostError AccessDenied when the document refuses edits. */
  mayWrite(): void {
    const { readOnly, protection, tracking } = this.document;
    if (readOnly || (protection && !(protection === 'trackedChanges' && tracking !== 'Off')))
      throw new HostError('AccessDenied', 'The document is protected.');
  }

  mayComment(): void {
    const { readOnly, protection } = this.document;
    if (readOnly || (protection && protection !== 'comments'))
      throw new HostError('AccessDenied', 'The document is protected.');
  }

  /** @throws HostError ItemNotFound when the target was deleted. */
  alive(target: Target): void {
    if (!target.isAlive) throw new HostError('ItemNotFound', 'The requested item was not found.');
  }

  rangeOf(target: Target): LiveRange {
    return target instanceof Paragraph ? this.document.wholeOf(target) : target;
  }

  spansOf(target: Target): readonly Stretch[] {
    return this.document.spans(this.rangeOf(target));
  }

  /** The paragraphs of a body, a cell or a content control, in document order. */
  paragraphsIn(container: Element): readonly Paragraph[] {
    const all = this.document.paragraphs();
    if (container === this.document.bodyElement) return all;
    return all.filter((paragraph) => container.contains(paragraph.element));
  }

  /** From the first paragraph's start to the last one's end. */
  rangeIn(container: Element): LiveRange {
    const list = this.paragraphsIn(container);
    const last = found(list.at(-1));
    return this.document.range(list[0]!, 0, last, last.length);
  }

  reads<T extends Target, A extends unknown[], R>(read: (target: T, ...args: A) => R) {
    return (target: T, ...args: A): R => {
      this.alive(target);
      return read(target, ...args);
    };
  }

  /** Wraps a writing member: permission first, then the target must still be there and not locked. */
  writes<T extends Target, A extends unknown[], R>(act: (target: T, ...args: A) => R) {
    return (target: T, ...args: A): R => {
      this.mayWrite();
      this.alive(target);
      if (isLocked(this.document, this.rangeOf(target)))
        throw new HostError('AccessDenied', 'The content control is locked.');
      return act(target, ...args);
    };
  }
}
