/** Takes out what a failed insertion left, in a run of its own, and checks that the contract reads as before. */
import type { ClauseText } from './api';
import { Refusal } from './failures';
import { recover } from './recover';
import type { Site } from './site';
import { askWords } from './words';

/**
 * One's own tracked insertion vanishes when it is deleted, so nothing stays. Leaves tracking on.
 * @param before the plain texts of all paragraphs before.
 * @throws Refusal that says what remains.
 */
export const takeBack = (
  before: readonly string[],
  lines: readonly ClauseText[],
  bookmark: string,
  site: Site,
): Promise<void> => recover((context) => takeOut(context, before, lines, bookmark, site), 'insertion');

async function takeOut(
  context: Word.RequestContext,
  before: readonly string[],
  lines: readonly ClauseText[],
  bookmark: string,
  site: Site,
): Promise<void> {
  const list = context.document.body.paragraphs;
  list.load('items/text');
  context.document.load('changeTrackingMode');
  await context.sync();
  const { items } = list;
  // Its answer may have got lost, but the user's mode is back: deleted untracked, our marks would stay.
  if (context.document.changeTrackingMode === 'Off') {
    context.document.changeTrackingMode = 'TrackAll';
    await context.sync();
  }
  const now = items.map(({ text }) => text);
  if (now.length === before.length) {
    const changed = now.findIndex((text, i) => text !== before[i]);
    if (changed >= 0) await takeOutWords(context, items[changed]!, before[changed]!, lines);
  } else {
    const originals = items.map((paragraph) => paragraph.getReviewedText('Original'));
    await context.sync();
    const extra = now.length - before.length;
    const made = new Set(['', ...lines.map(({ text }) => text)]);
    const starts = startsOf(now, before).filter((at) =>
      now.slice(at, at + extra).every((text) => made.has(text)),
    );
    // What came as a tracked change was nothing before.
    const isNew = (at: number) => originals.slice(at, at + extra).every(({ value }) => value === '');
    const start = starts.find(isNew) ?? (starts.length === 1 ? starts[0] : undefined);
    // Another document: nothing in it is ours.
    if (start === undefined) throw new Refusal({ kind: 'targetGone' });
    const block = items.slice(start, start + extra);
    removeBlock(block, site.kind === 'table' ? tableOf(block) : undefined);
  }
  context.document.deleteBookmark(bookmark);
  const after = context.document.body.paragraphs;
  after.load('items/text');
  await context.sync();
  const restored = after.items.map(({ text }) => text);
  if (restored.length !== before.length || restored.some((text, i) => text !== before[i]))
    throw new Error('the contract does not read as before');
}

/** Where a block may begin without which the texts are as before. */
function startsOf(now: readonly string[], before: readonly string[]): number[] {
  let top = 0;
  while (top < before.length && now[top] === before[top]) top++;
  let bottom = 0;
  while (bottom < before.length && now.at(-1 - bottom) === before.at(-1 - bottom)) bottom++;
  const first = before.length - bottom;
  return now.length < before.length || first > top
    ? []
    : Array.from({ length: top - first + 1 }, (_, i) => first + i);
}

/** Queues the deletion of whole paragraphs, or of the table that they are all of. */
export function removeBlock(paragraphs: readonly Word.Paragraph[], table: Word.Table | undefined): void {
  if (table) table.delete();
  else for (const paragraph of [...paragraphs].reverse()) paragraph.delete();
}

const tableOf = (cells: readonly Word.Paragraph[]): Word.Table =>
  cells[0]!.getRange('Start').expandTo(cells.at(-1)!.getRange('End')).tables.getFirst();

async function takeOutWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  before: string,
  lines: readonly ClauseText[],
): Promise<void> {
  const text = lines.map((line) => line.text).join(' ');
  const now = paragraph.text;
  const places = [...before, ''].map((_, i) => i);
  const from = places.find((at) => before.slice(0, at) + text + before.slice(at) === now);
  if (from === undefined) throw new Refusal({ kind: 'targetGone' });
  const words = askWords(paragraph, now, [from, from + text.length]);
  await context.sync();
  words()
    .range(from, from + text.length)!
    .delete();
}
