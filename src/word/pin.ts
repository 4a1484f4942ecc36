/** Redlines pinned to the paragraphs they were made for, each checked to read as reviewed. */
import type { ParagraphRedline, Target } from './api';
import { aimAt, askAim, placesOf, type Aim } from './aim';
import { placesIn } from './embed';
import { Refusal } from './failures';
import { locate } from './locate';
import { askReviewed } from './reviewed';
import { strokesOf, type Stroke } from './strokes';
import { askWords } from './words';
import type { Desk } from './writing';

/** A paragraph ready to be written. */
export interface Pinned {
  readonly paragraph: Word.Paragraph;
  /** 0-based in the body: a redline adds and takes away no paragraph. */
  readonly place: number;
  readonly redline: ParagraphRedline;
  readonly strokes: readonly Stroke[];
  /** For each stroke; undefined where Word parts the paragraph otherwise than asked. */
  readonly aims: readonly (Aim | undefined)[];
  /** As it reads with all changes rejected: tracked edits leave it so. */
  readonly original: string;
}

/**
 * Asks where the paragraphs and their words are; the next sync answers.
 * @throws Refusal targetChanged, locked or ambiguous, from what it returns: before anything is written.
 */
export function askPinned(
  { list, locks }: Pick<Desk, 'list' | 'locks'>,
  redlines: readonly ParagraphRedline[],
): () => readonly Pinned[] {
  const { items } = list;
  const located = locate(items, redlines.map(targetOf));
  const asked = new Map<Word.Paragraph, ReturnType<typeof askAbout>>();
  for (const paragraph of located.candidates) {
    const likely = redlines.filter(({ paragraphText }) => placesIn(paragraph.text, paragraphText));
    if (likely.length > 0) asked.set(paragraph, askAbout(paragraph, likely));
  }
  const lock = locks.ask([...asked.keys()]);
  return () =>
    located.find().map(({ paragraph, target: { redline } }) => {
      const about = asked.get(paragraph);
      // A deletion since the review leaves the plain text as it was.
      if (about?.current.value !== redline.paragraphText) throw new Refusal({ kind: 'targetChanged' });
      if (lock.isLocked(paragraph)) throw new Refusal({ kind: 'locked' });
      const held = about.strokes.get(redline);
      if (!held) throw new Refusal({ kind: 'ambiguous' });
      const words = held.words();
      return {
        paragraph,
        place: items.indexOf(paragraph),
        redline,
        strokes: held.strokes,
        aims: held.strokes.map((stroke) => aimAt(stroke, words)),
        original: about.original.value,
      };
    });
}

const targetOf = (redline: ParagraphRedline): Target & { readonly redline: ParagraphRedline } => ({
  span: { paragraph: redline.paragraph, start: 0, end: redline.paragraphText.length },
  paragraphText: redline.paragraphText,
  redline,
});

function askAbout(paragraph: Word.Paragraph, redlines: readonly ParagraphRedline[]) {
  return {
    ...askReviewed(paragraph),
    strokes: new Map(
      redlines.map((redline) => {
        const strokes = strokesOf(paragraph.text, redline);
        const words = strokes && askWords(paragraph, paragraph.text, strokes.flatMap(placesOf));
        return [redline, words && { strokes, words }] as const;
      }),
    ),
  };
}

/** Searches for the words that Word did not give as parts of the paragraph: one sync more, seldom needed. */
export async function aimAll(
  context: Word.RequestContext,
  pinned: readonly Pinned[],
): Promise<readonly Pinned[]> {
  if (pinned.every(({ aims }) => !aims.includes(undefined))) return pinned;
  const asked = pinned.map(({ paragraph, redline, strokes, aims }) => {
    if (aims.includes(undefined) && paragraph.text !== redline.paragraphText)
      throw new Refusal({ kind: 'ambiguous' });
    return aims.map((aim, i) => (aim ? () => aim : askAim(paragraph, paragraph.text, strokes[i]!)));
  });
  await context.sync();
  return pinned.map((one, i) => ({ ...one, aims: asked[i]!.map((aim) => aim()) }));
}
