/**
 * Inserts clause paragraphs as tracked changes, in four syncs: look, ask of the place, write, check and give the
 * user's tracking mode back. A hidden bookmark over all that was inserted makes it possible to take exactly that
 * out again, tomorrow as well (`undo-insertion.ts`).
 */
import type { ClauseText, InsertHow, Insertion } from './api';
import { linesOf, makeClause, type Made } from './clause';
import { INSERTION_PREFIX } from './marks';
import { askReviewed, withoutMarks } from './reviewed';
import { askAfter, askAtCursor, lookAtCursor, NEIGHBOURS, type Site } from './site';
import { takeBack } from './take-back';
import { borrowMode, giveBack, giveBackWith } from './tracking';
import { lookToWrite } from './writing';

export async function insertClause(
  context: Word.RequestContext,
  texts: readonly ClauseText[],
  how: InsertHow,
): Promise<Insertion> {
  const lines = linesOf(texts);
  if (lines.length === 0) throw new RangeError('nothing to insert');
  const { document } = context;
  const desk = lookToWrite(context, NEIGHBOURS);
  const names = document.body.getRange('Whole').getBookmarks(true, false);
  const caret = how.place.kind === 'cursor' ? lookAtCursor(context) : undefined;
  await context.sync();

  const before = desk.list.items.map(({ text }) => text);
  const id = freshName(names.value);
  const { former, wanted } = desk.modes(true);
  let site: Site | undefined;
  try {
    const ask =
      how.place.kind === 'after'
        ? askAfter(desk, how.place.target, how.form)
        : askAtCursor(caret!, how.form, desk);
    borrowMode(document, former, wanted);
    await context.sync();
    const chosen = ask();
    const made = makeClause(chosen, lines);
    made.whole.insertBookmark(id);
    for (const paragraph of made.listed) paragraph.load('isListItem');
    site = chosen;
    await context.sync();
    const reading = readingOf(made);
    giveBackWith(document, former, wanted);
    await context.sync();
    if (!reading()) throw new Error('the clause does not read as it should');
    return { id, place: placeOf(chosen), numbered: await numbered(context, chosen, made) };
  } catch (error) {
    try {
      if (site) await takeBack(before, lines, id, site);
    } finally {
      if (former !== wanted) await giveBack(former);
    }
    throw error;
  }
}

/** Also after an undo by Word itself, which knows nothing of a pane that remembers names. */
function freshName(taken: readonly string[]): string {
  let stamp = Date.now();
  const name = (): string => INSERTION_PREFIX + stamp.toString(36);
  while (taken.includes(name())) stamp += 1;
  return name();
}

/** Whether the clause reads as it should, and came as a tracked change; the next sync answers. */
function readingOf({ parts }: Made): () => boolean {
  const asked = parts.map(({ range, text }) => ({ text, ...askReviewed(range) }));
  return () =>
    asked.every(
      ({ text, current, original }) =>
        withoutMarks(current.value) === withoutMarks(text) && withoutMarks(original.value) === '',
    );
}

const placeOf = ({ kind }: Site): Insertion['place'] => (kind === 'beside' ? 'ownParagraph' : kind);

/**
 * Whether the clause takes part in the numbering beside it. Not every Word puts a paragraph beside a list item
 * into its list: then it is attached, where Word lets it be (one sync more).
 */
async function numbered(context: Word.RequestContext, site: Site, { listed }: Made): Promise<boolean> {
  if (site.kind !== 'beside' || !site.model.isListItem || listed.length === 0) return false;
  const outside = listed.filter(({ isListItem }) => !isListItem);
  if (outside.length === 0) return true;
  const list = site.model.listOrNullObject;
  if (site.plain || list.isNullObject) return false;
  try {
    for (const paragraph of outside) {
      paragraph.attachToList(list.id, site.model.listItemOrNullObject.level);
      paragraph.load('isListItem');
    }
    await context.sync();
    return outside.every(({ isListItem }) => isListItem);
  } catch {
    return false;
  }
}
