/** Document changes as RichApi event entries. The numbers are ours: extras/ declares the same ones. */
import type { WordHost } from '../host/word-host';

export const EVENT_TYPES = { ParagraphChanged: 9, ParagraphAdded: 10, ParagraphDeleted: 11 } as const;
type EventName = keyof typeof EVENT_TYPES;

export type EventEntry = [
  category: number,
  type: number,
  target: string,
  args: string,
  id: number,
  remote: boolean,
];

const RICH_API = 65536;

export interface Listeners {
  paragraphs(entries: EventEntry[]): void;
  /** The selection moved; told only to hosts whose route carries Common API events. */
  selection?(): void;
}

/**
 * Tells the add-in of changes after the code that made them has run, as Word does: one entry for each kind of
 * event, whatever the number of paragraphs. Returns a function that lets go.
 */
export function listen(host: WordHost, { paragraphs, selection }: Listeners): () => void {
  let waiting: Map<EventName | 'SelectionChanged', Set<string>> | undefined;
  const tell = (): void => {
    const told = waiting;
    waiting = undefined;
    for (const [kind, ids] of told ?? []) {
      if (kind === 'SelectionChanged') selection?.();
      else {
        const args = { uniqueLocalIds: [...ids], type: kind, source: 'Local' };
        paragraphs([[RICH_API, EVENT_TYPES[kind], '', JSON.stringify(args), 0, false]]);
      }
    }
  };
  const letGo = host.onChange(({ kind, paragraphs: changed }) => {
    if (kind !== 'SelectionChanged' && !host.engine.events.has(kind)) return;
    if (!waiting) {
      waiting = new Map();
      queueMicrotask(tell);
    }
    const ids = waiting.get(kind) ?? new Set();
    waiting.set(kind, ids);
    for (const paragraph of changed) ids.add(paragraph.id);
  });
  return () => {
    waiting = undefined;
    letGo();
  };
}
