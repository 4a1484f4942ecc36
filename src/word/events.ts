/** What Word tells of by itself. Handlers die with the pane, nothing of them stays in the document. */
import { inTurn } from './queue';

export interface ParagraphEvent {
  /** changed: these paragraphs read or look otherwise. moved: these came or went, from this pane or a co-author. */
  readonly kind: 'changed' | 'moved';
  readonly ids: readonly string[];
}

/** Returns the way to let go; undefined where Word cannot tell of paragraphs. Needs WordApi 1.6. */
export async function paragraphEvents(
  heard: (event: ParagraphEvent) => void,
): Promise<(() => void) | undefined> {
  const tell = (kind: ParagraphEvent['kind']) => async (event: { uniqueLocalIds: string[] }) =>
    heard({ kind, ids: event.uniqueLocalIds });
  const registered = await inTurn(async (context) => {
    const { document } = context;
    const handles = [
      document.onParagraphChanged.add(tell('changed')),
      document.onParagraphAdded.add(tell('moved')),
      document.onParagraphDeleted.add(tell('moved')),
    ];
    await context.sync();
    return { context, handles };
  });
  if (!registered.ok) return undefined;
  const { context, handles } = registered.value;
  return () =>
    void inTurn(async () => {
      for (const handle of handles) handle.remove();
      await context.sync();
    });
}

/** Returns the way to let go. */
export function onSelectionChanged(heard: () => void): () => void {
  const { document } = Office.context;
  const kind = Office.EventType.DocumentSelectionChanged;
  document.addHandlerAsync(kind, heard);
  return () => document.removeHandlerAsync(kind, { handler: heard });
}
