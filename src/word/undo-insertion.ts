/**
 * Undoes an insertion: takes out exactly what lies under its bookmark, whatever was edited around it since, also
 * after the pane was closed. It is refused where that is not the insertion alone any more:
 * - part of it was accepted: then it is the contract's text, and taking it out would be an edit of the contract;
 * - somebody else edited in it: their redline is theirs, and would go with ours without their knowing.
 */
import { Refusal } from './failures';
import { INSERTION_PREFIX } from './marks';
import { askReviewed, withoutMarks } from './reviewed';
import { removeBlock } from './take-back';
import { borrowMode, giveBack, giveBackWith } from './tracking';
import { lookToWrite } from './writing';

/** Four syncs at most. What fails half way is done in a second attempt: the bookmark goes last. */
export async function undoInsertion(context: Word.RequestContext, id: string): Promise<{ removed: number }> {
  let goal: Goal | undefined;
  try {
    return await undo(context, id, (set) => (goal = set));
  } catch (error) {
    if (!goal) throw error;
    return finish(id, goal);
  }
}

/** What has to go, and from what; marks of paragraphs and cells aside. */
interface Goal {
  readonly before: Body;
  readonly insertion: string;
  readonly removed: number;
  /** How many paragraphs there may be without it. */
  readonly paragraphs: readonly number[];
}

/** @param start called before the first thing is taken out. */
async function undo(
  context: Word.RequestContext,
  id: string,
  start: (goal: Goal) => void,
): Promise<{ removed: number }> {
  const { document } = context;
  const names = document.body.getRange('Whole').getBookmarks(true, false);
  const desk = lookToWrite(context);
  await context.sync();
  if (!id.startsWith(INSERTION_PREFIX) || !names.value.includes(id))
    throw new Refusal({ kind: 'targetGone' });
  const { former, wanted } = desk.modes(true);
  try {
    const held = lookAt(context, id);
    const body = readBody(context);
    borrowMode(document, former, wanted);
    await context.sync();
    const insertion = held();
    const goal = goalOf(insertion, body());
    start(goal);
    takeOut(insertion);
    document.deleteBookmark(id);
    await context.sync();
    const after = readBody(context);
    giveBackWith(document, former, wanted);
    await context.sync();
    if (!isReached(goal, after())) throw new Error('the contract does not read as it should');
    return { removed: goal.removed };
  } catch (error) {
    if (former !== wanted) await giveBack(former);
    throw error;
  }
}

/** After a failure: the answer may just have got lost, or something is still there. */
async function finish(id: string, goal: Goal): Promise<{ removed: number }> {
  const isDone = (): Promise<boolean> =>
    Word.run(async (context) => {
      const body = readBody(context);
      await context.sync();
      if (!isReached(goal, body())) return false;
      context.document.deleteBookmark(id);
      await context.sync();
      return true;
    });
  try {
    if (!(await isDone())) {
      await Word.run((context) => undo(context, id, () => undefined)).catch(() => undefined);
      if (!(await isDone())) throw new Error('something is still there');
    }
    return { removed: goal.removed };
  } catch {
    throw new Refusal({ kind: 'unexpected', remains: 'insertion' });
  }
}

interface Held {
  readonly range: Word.Range;
  readonly paragraphs: Word.ParagraphCollection;
  readonly tables: Word.TableCollection;
  readonly control: Word.ContentControl;
  readonly texts: Texts;
  readonly changes: Word.TrackedChangeCollection | undefined;
}

function lookAt(context: Word.RequestContext, id: string): () => Held {
  const range = context.document.getBookmarkRange(id);
  range.load('text');
  const { paragraphs, tables } = range;
  paragraphs.load('items/text');
  tables.load('items/values');
  const { current, original } = askReviewed(range);
  const control = range.parentContentControlOrNullObject;
  control.load('cannotEdit');
  const changes = Office.context.requirements.isSetSupported('WordApi', '1.6')
    ? range.getTrackedChanges()
    : undefined;
  changes?.load('items/type,items/author,items/text');
  return () => ({
    range,
    paragraphs,
    tables,
    control,
    texts: { current: current.value, original: original.value },
    changes,
  });
}

/** @throws Refusal targetChanged or locked where it is not the insertion alone, or must not go. */
function goalOf({ range, paragraphs, control, texts, changes }: Held, before: Body): Goal {
  const items = changes?.items ?? [];
  const isAlone =
    withoutMarks(texts.original) === '' &&
    items.every(({ author, type }) => author === items[0]!.author && type !== 'Deleted');
  if (!isAlone) throw new Refusal({ kind: 'targetChanged' });
  if (!control.isNullObject && control.cannotEdit) throw new Refusal({ kind: 'locked' });
  const insertion = withoutMarks(texts.current);
  const removed = paragraphs.items.length;
  const isWhole = join(paragraphs.items) === withoutMarks(range.text);
  // Where others' changes cannot be told, a colleague's insertion may be left as struck paragraphs.
  const left = [
    ...(isWhole ? [before.paragraphs - removed] : []),
    ...(isWhole && changes ? [] : [before.paragraphs]),
  ];
  return { before, insertion, removed, paragraphs: left };
}

/**
 * Queues it. Its tracked changes are rejected where they are it and nothing more; else it is deleted, since one's
 * own tracked insertion vanishes then, and a colleague's is struck for all to see.
 */
function takeOut({ range, paragraphs: { items }, tables, changes }: Held): void {
  const words = withoutMarks(range.text);
  const changed = changes?.items ?? [];
  // A table is the insertion where it holds nothing but it; else the insertion stands in a cell of it.
  const table = tables.items.find(({ values }) => withoutMarks(values.flat().join('')) === words);
  if (table) removeBlock(items, table);
  else if (changed.length > 0 && join(changed) === words)
    for (const change of [...changed].reverse()) change.reject();
  else if (join(items) === words) removeBlock(items, undefined);
  else range.delete();
}

interface Texts {
  readonly current: string;
  readonly original: string;
}

interface Body extends Texts {
  readonly paragraphs: number;
}

/** The next sync answers. */
function readBody({ document }: Word.RequestContext): () => Body {
  const { current, original } = askReviewed(document.body);
  const list = document.body.paragraphs;
  list.load('items/isLastParagraph');
  return () => ({
    current: withoutMarks(current.value),
    original: withoutMarks(original.value),
    paragraphs: list.items.length,
  });
}

/** The insertion is gone from the one reading, and the other is as it was: nothing else was touched. */
function isReached({ before, insertion, paragraphs }: Goal, now: Body): boolean {
  const { length } = now.current;
  if (!paragraphs.includes(now.paragraphs)) return false;
  if (now.original !== before.original || length !== before.current.length - insertion.length) return false;
  let at = 0;
  while (at < length && now.current[at] === before.current[at]) at++;
  // From there back, the same text may have been taken out at several places.
  for (let from = at; from >= 0; from--)
    if (before.current.slice(from, from + insertion.length) === insertion)
      return before.current.slice(from + insertion.length) === now.current.slice(from);
  return false;
}

const join = (parts: readonly { readonly text: string }[]): string =>
  withoutMarks(parts.map(({ text }) => text).join(''));
