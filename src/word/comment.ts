/**
 * Comments on the words of a passage: for our own side, marked as such so that the check before sending finds
 * them, or for the other side to read. Two syncs where Word knows paragraphs by id, three elsewhere.
 */
import type { Audience, Target } from './api';
import { placesIn, UNSURE } from './embed';
import { failureOf, Refusal } from './failures';
import { INTERNAL_NOTE, isInternalNote } from './marks';
import { findAgain } from './paragraphs';
import { readAs } from './reading';
import { isReadOnly } from './security';
import { askWords } from './words';

/** An internal note begins with its mark, in the language that the note begins in. */
export function noteText(text: string, audience: Audience): string {
  if (audience === 'otherSide' || isInternalNote(text)) return text;
  const first = /[\p{Script=Han}\p{Script=Latin}]/u.exec(text)?.[0] ?? '';
  return INTERNAL_NOTE[/\p{Script=Han}/u.test(first) ? 'zh' : 'en'] + text;
}

/** On the words of the span; on the whole paragraph where deleted words leave several places for them. */
export async function comment(
  context: Word.RequestContext,
  target: Target,
  text: string,
  audience: Audience,
): Promise<undefined> {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.4'))
    throw new Refusal({ kind: 'unsupported' });
  context.document.properties.load('security');
  const words = (await wordsById(context, target)) ?? (await wordsByText(context, target));
  if (isReadOnly(context.document)) throw new Refusal({ kind: 'readOnly' });
  const note = noteText(text, audience);
  try {
    words.insertComment(note);
    await context.sync();
  } catch (error) {
    if (await isThere(target, note).catch(() => false)) return undefined;
    // Some tenants on the web allow no comments: that is no protection of the document.
    const failure = failureOf(error);
    throw failure.code === 'NotAllowed' ? new Refusal({ ...failure, kind: 'unsupported' }) : error;
  }
  return undefined;
}

type Pick = () => Word.Range;

/** Asks for the words of a span, given the plain text; the next sync answers. */
function askSpan(paragraph: Word.Paragraph, plain: string, { span, paragraphText }: Target): Pick {
  const content = paragraph.getRange('Content');
  const places = placesIn(plain, paragraphText);
  const [from, last] = [places?.[span.start], places?.[span.end - 1]];
  if (from === undefined || last === undefined || from === UNSURE || last === UNSURE) return () => content;
  const words = askWords(paragraph, plain, [from, last + 1]);
  return () => words().range(from, last + 1) ?? content;
}

/** Undefined where the paragraph is not known by id, or not there any more, or reads otherwise. */
async function wordsById(context: Word.RequestContext, target: Target): Promise<Word.Range | undefined> {
  const known = readAs(target.span.paragraph, target.paragraphText);
  if (known?.id === undefined) return undefined;
  const paragraph = context.document.getParagraphByUniqueLocalId(known.id);
  const current = paragraph.getReviewedText('Current');
  paragraph.load('text');
  const pick = askSpan(paragraph, known.plain, target);
  try {
    await context.sync();
  } catch (error) {
    if (failureOf(error).kind !== 'targetGone') throw error;
    return undefined;
  }
  return current.value === target.paragraphText && paragraph.text === known.plain ? pick() : undefined;
}

async function wordsByText(context: Word.RequestContext, target: Target): Promise<Word.Range> {
  context.document.properties.load('security');
  const paragraph = await findAgain(context, target);
  const current = paragraph.getReviewedText('Current');
  const pick = askSpan(paragraph, paragraph.text, target);
  await context.sync();
  if (current.value !== target.paragraphText) throw new Refusal({ kind: 'targetChanged' });
  return pick();
}

/** After a failure: whether only the answer got lost. */
function isThere(target: Target, note: string): Promise<boolean> {
  return Word.run(async (context) => {
    const comments = (await findAgain(context, target)).getComments();
    comments.load('items/content');
    await context.sync();
    return comments.items.some(({ content }) => content === note);
  });
}
