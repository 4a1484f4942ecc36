/**
 * After a redline failed: looks, in a run of its own, how far it came, and brings it to one of its two ends. Where
 * only insertions were made they are taken out (one's own tracked insertion vanishes when it is deleted); where
 * words were deleted already, the rest is done, since a tracked deletion cannot be taken back in every Word.
 */
import type { ParagraphRedline, RedlineHow } from './api';
import { apply } from '../drafting/apply';
import { noteText } from './comment';
import { Refusal } from './failures';
import { aimAll, askPinned, type Pinned } from './pin';
import { recover } from './recover';
import { askReviewed } from './reviewed';
import { editsFrom, progressOf, write } from './strike';
import { lookToWrite } from './writing';

/**
 * @param texts the plain texts of all paragraphs before.
 * @returns undefined where the document reads as before. @throws Refusal with what remains.
 */
export const settle = (
  pinned: readonly Pinned[],
  texts: readonly string[],
  how: RedlineHow,
): Promise<{ readonly commented: boolean } | undefined> =>
  recover((context) => settleOnce(context, pinned, texts, how), 'redline');

async function settleOnce(
  context: Word.RequestContext,
  pinned: readonly Pinned[],
  texts: readonly string[],
  how: RedlineHow,
): Promise<{ readonly commented: boolean } | undefined> {
  const desk = lookToWrite(context);
  await context.sync();
  const { items } = desk.list;
  // Another document: nothing in it is ours.
  const places = new Set(pinned.map(({ place }) => place));
  if (items.length !== texts.length || items.some(({ text }, i) => !places.has(i) && text !== texts[i]))
    throw new Refusal({ kind: 'targetGone' });
  const look = () =>
    pinned.map(({ place }) => ({
      ...askReviewed(items[place]!),
      comments: items[place]!.getComments(),
    }));
  const held = look();
  for (const { comments } of held) comments.load('items/content');
  await context.sync();
  const progress = pinned.map(({ redline, original }, i) => {
    const { current } = held[i]!;
    // A tracked edit that changed the original text was not tracked.
    if (how.tracked && held[i]!.original.value !== original) throw new Error('the edit was not tracked');
    const found = progressOf(redline.paragraphText, redline.edits, current.value);
    if (!found) throw new Error('the paragraph reads otherwise');
    return found;
  });
  const direction = progress.some(({ deleted }) => deleted > 0) ? 'forth' : 'back';
  const left = pinned.flatMap(({ redline, place }, i): ParagraphRedline[] => {
    const edits = editsFrom(redline.edits, progress[i]!, direction);
    const paragraphText = held[i]!.current.value;
    return edits.length > 0 ? [{ paragraph: place, paragraphText, edits }] : [];
  });
  if (left.length > 0) {
    const found = askPinned(desk, left);
    // Its answer may have got lost, but the user's mode is back.
    const { former, wanted } = desk.modes(how.tracked);
    if (former !== wanted) context.document.changeTrackingMode = wanted;
    await context.sync();
    write((await aimAll(context, found())).map(({ aims }) => aims));
    const after = look();
    await context.sync();
    const isSettled = pinned.every(({ redline, original }, i) => {
      const edits = direction === 'forth' ? redline.edits : [];
      return (
        after[i]!.current.value === apply(redline.paragraphText, edits) &&
        (!how.tracked || after[i]!.original.value === original)
      );
    });
    if (!isSettled) throw new Error('the paragraphs do not read as they should');
  }
  if (direction === 'back') return undefined;
  const note = how.note && noteText(how.note.text, how.note.audience);
  return { commented: held.every(({ comments }) => comments.items.some(({ content }) => content === note)) };
}
