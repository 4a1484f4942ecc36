/** Writes pinned redlines, and says from a paragraph's text alone how far the writing came. */
import type { Edit } from './api';
import type { Aim } from './aim';

/**
 * Queues all insertions, then all deletions, each paragraph from its end: places before a stroke stay as they
 * are, and as long as nothing was deleted, what was written can be taken out again without a trace.
 */
export function write(paragraphs: readonly (readonly (Aim | undefined)[])[]): void {
  const strokes = paragraphs.map((aims) => aims.flatMap((aim) => aim ?? []).reverse());
  for (const { insert } of strokes.flat()) insert?.beside.insertText(insert.text, insert.where);
  for (const { deletes } of strokes.flat()) for (const range of [...deletes].reverse()) range.delete();
}

/** How many edits, counted from the paragraph's end, have their insertion and their deletion. */
export interface Progress {
  readonly inserted: number;
  readonly deleted: number;
}

/** Undefined where the text is not on the way from before to after. */
export function progressOf(before: string, edits: readonly Edit[], now: string): Progress | undefined {
  const all = edits.length;
  for (let inserted = 0; inserted <= all; inserted++)
    if (textAt(before, edits, { inserted, deleted: 0 }) === now) return { inserted, deleted: 0 };
  for (let deleted = 1; deleted <= all; deleted++)
    if (textAt(before, edits, { inserted: all, deleted }) === now) return { inserted: all, deleted };
  return undefined;
}

/** What is left to write from there: to the end, or back to the beginning (from where nothing is deleted yet). */
export function editsFrom(
  edits: readonly Edit[],
  progress: Progress,
  direction: 'forth' | 'back',
): readonly Edit[] {
  let shift = 0;
  return edits.flatMap(({ start, end, insert }, i): Edit[] => {
    const fromEnd = edits.length - 1 - i;
    const isInserted = fromEnd < progress.inserted && insert !== '';
    const isDeleted = fromEnd < progress.deleted;
    const [from, to] = [start + shift, (isDeleted ? start : end) + shift];
    shift += (isInserted ? insert.length : 0) - (isDeleted ? end - start : 0);
    if (direction === 'back') return isInserted ? [{ start: to, end: to + insert.length, insert: '' }] : [];
    const left = isInserted ? '' : insert;
    return from === to && left === '' ? [] : [{ start: from, end: to, insert: left }];
  });
}

function textAt(before: string, edits: readonly Edit[], { inserted, deleted }: Progress): string {
  let text = '';
  let at = 0;
  for (const [i, { start, end, insert }] of edits.entries()) {
    const fromEnd = edits.length - 1 - i;
    text += before.slice(at, fromEnd < deleted ? start : end) + (fromEnd < inserted ? insert : '');
    at = end;
  }
  return text + before.slice(at);
}
