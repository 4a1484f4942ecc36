/** Takes out what a failed insertion left, in a run of its own, and checks that the contract reads as before. */
import type { ClauseText } from './api';
import { Refusal } from './failures';
import { askWords } from './words';

/**
 * One's own tracked insertion vanishes when it is deleted, so nothing stays. Tracking is still on.
 * @param before the plain texts of all paragraphs before.
 * @throws Refusal that says what remains.
 */
export async function takeBack(
  before: readonly string[],
  lines: readonly ClauseText[],
  bookmark: string,
): Promise<void> {
  const attempt = (): Promise<void> => Word.run((context) => takeOut(context, before, lines, bookmark));
  try {
    await attempt().catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
      return attempt();
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ kind: 'unexpected', remains: 'insertion' });
  }
}

async function takeOut(
  context: Word.RequestContext,
  before: readonly string[],
  lines: readonly ClauseText[],
  bookmark: string,
): Promise<void> {
  const list = context.document.body.paragraphs;
  list.load('items/text,items/tableNestingLevel');
  await context.sync();
  const { items } = list;
  const now = items.map(({ text }) => text);
  if (now.length === before.length) {
    const changed = now.findIndex((text, i) => text !== before[i]);
    if (changed >= 0) await takeOutWords(context, items[changed]!, before[changed]!, lines);
  } else {
    const originals = items.map((paragraph) => paragraph.getReviewedText('Original'));
    await context.sync();
    const extra = now.length - before.length;
    // What came as a tracked change was nothing before.
    const start = startsOf(now, before).find((at) =>
      originals.slice(at, at + extra).every(({ value }) => value === ''),
    );
    // Another document: nothing in it is ours.
    if (start === undefined) throw new Refusal({ kind: 'targetGone' });
    removeBlock(items.slice(start, start + extra));
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

/** Queues the deletion of whole paragraphs, tables among them as a whole. */
export function removeBlock(paragraphs: readonly Word.Paragraph[]): void {
  const inTables = paragraphs.filter(({ tableNestingLevel }) => tableNestingLevel > 0);
  const [first] = inTables;
  if (first) first.getRange('Start').expandTo(inTables.at(-1)!.getRange('End')).tables.getFirst().delete();
  for (const paragraph of [...paragraphs].reverse())
    if (paragraph.tableNestingLevel === 0) paragraph.delete();
}

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
