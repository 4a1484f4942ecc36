/**
 * Word-level edits, applied run by run: only the words that change are touched, so that all others keep their
 * formatting, fields, links and comments, and what somebody else deleted stays deleted. All paragraphs are
 * checked before the first is written; what fails half way is settled (`settle.ts`). Four syncs: look, pin down,
 * edit, check; one more where words have to be searched for, and for each further three comments.
 */
import { apply } from '../drafting/apply';
import type { ParagraphRedline, Redlined, RedlineHow } from './api';
import { noteText } from './comment';
import { aimAll, askPinned, type Pinned } from './pin';
import { askReviewed } from './reviewed';
import { settle } from './settle';
import { write } from './strike';
import { borrowMode, giveBack, giveBackWith } from './tracking';
import { lookToWrite } from './writing';

/** More comments than this in one sync hang Word's Undo (office-js #4566). */
const MOST_COMMENTS = 3;

export async function redline(
  context: Word.RequestContext,
  redlines: readonly ParagraphRedline[],
  how: RedlineHow,
): Promise<Redlined> {
  const edited = redlines.filter(({ edits }) => edits.length > 0);
  const expected = edited.map(({ paragraphText, edits }) => apply(paragraphText, edits));
  const edits = edited.reduce((sum, held) => sum + held.edits.length, 0);
  if (edited.some((held) => held.edits.some(({ insert }) => /[\r\n]/.test(insert))))
    throw new RangeError('a redline makes no paragraphs');
  if (edits === 0) return { edits, commented: false };

  const { document } = context;
  const desk = lookToWrite(context);
  await context.sync();
  const texts = desk.list.items.map(({ text }) => text);
  const { former, wanted } = desk.modes(how.tracked);
  let pinned: readonly Pinned[] = [];
  try {
    const found = askPinned(desk, edited);
    borrowMode(document, former, wanted);
    await context.sync();
    const ready = await aimAll(context, found());
    pinned = ready;
    write(ready.map(({ aims }) => aims));
    const note = how.note && noteText(how.note.text, how.note.audience);
    await commentOn(context, note === undefined ? [] : ready, note ?? '');
    const readings = ready.map(({ paragraph }) => askReviewed(paragraph));
    giveBackWith(document, former, wanted);
    await context.sync();
    if (
      readings.some(
        ({ current, original }, i) =>
          current.value !== expected[i] || (how.tracked && original.value !== ready[i]!.original),
      )
    )
      throw new Error('the paragraphs do not read as they should');
    return { edits, commented: note !== undefined };
  } catch (error) {
    try {
      const done = pinned.length > 0 ? await settle(pinned, texts, how) : undefined;
      if (!done) throw error;
      return { edits, commented: done.commented };
    } finally {
      if (former !== wanted) await giveBack(former);
    }
  }
}

/** Ends the batch of the edits; further comments have syncs of their own. */
async function commentOn(
  context: Word.RequestContext,
  paragraphs: readonly Pinned[],
  note: string,
): Promise<void> {
  for (const { paragraph } of paragraphs.slice(0, MOST_COMMENTS))
    paragraph.getRange('Content').insertComment(note);
  await context.sync();
  if (paragraphs.length > MOST_COMMENTS) await commentOn(context, paragraphs.slice(MOST_COMMENTS), note);
}
