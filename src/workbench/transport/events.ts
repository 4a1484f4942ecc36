/** Document changes as RichApi event entries. The numbers are ours: extras/ declares the same ones. */
import type { WordHost } from '../host/word-host';

export const EVENT_TYPES = { ParagraphChanged: 9, ParagraphAdded: 10, ParagraphDeleted: 11 } as const;

export type EventEntry = [
  category: number,
  type: number,
  target: string,
  args: string,
  id: number,
  remote: boolean,
];

/** Calls `fire` for each paragraph event that the add-in listens to. */
export function paragraphEvents(host: WordHost, fire: (entries: EventEntry[]) => void): () => void {
  return host.onChange(({ kind, paragraphs }) => {
    if (kind === 'SelectionChanged' || !host.engine.events.has(kind)) return;
    const args = { uniqueLocalIds: paragraphs.map((paragraph) => paragraph.id), type: kind, source: 'Local' };
    fire([[65536, EVENT_TYPES[kind], '', JSON.stringify(args), 0, false]]);
  });
}
