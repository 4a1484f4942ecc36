/** Takes our highlights away, also those of another pane or another day: each word has its former look again. */
import {
  colourTold,
  COLOURS,
  isMixed,
  joined,
  lookAtColours,
  marksIn,
  MIXED,
  oursAmong,
  signsOf,
  unpaint,
  type Colour,
  type Named,
} from './colours';
import { failureOf, Refusal } from './failures';
import { borrowMode, giveBack, giveBackWith } from './tracking';

/** A failed painting may have painted: what it left is cleared in a run of its own, earlier marks stay. */
export async function takeBack(first: number): Promise<void> {
  const attempt = (): Promise<void> => Word.run((context) => clearMarks(context, first));
  try {
    await attempt().catch(attempt);
  } catch {
    throw new Refusal({ kind: 'unexpected', remains: 'highlights' });
  }
}

/** Three syncs, or one where nothing is ours; a failed clearing goes on in a second attempt. */
export async function clearPassages(context: Word.RequestContext): Promise<{ cleared: number }> {
  let cleared = 0;
  const count = (found: number): void => void (cleared = Math.max(cleared, found));
  try {
    await clearMarks(context, 0, count);
  } catch (first) {
    // Another attempt would take the mode we borrowed for the user's.
    if (failureOf(first).remains === 'trackingMode') throw first;
    try {
      await Word.run((again) => clearMarks(again, 0, count));
    } catch (error) {
      const failure = failureOf(error);
      throw new Refusal({ ...failure, ...(failure.kind !== 'protected' && { remains: 'highlights' }) });
    }
  }
  return { cleared };
}

/**
 * Clears the marks numbered from `first` on. Colours go before bookmarks: where it fails half way, what is left
 * can still be cleared.
 */
async function clearMarks(
  context: Word.RequestContext,
  first: number,
  count: (found: number) => void = () => undefined,
): Promise<void> {
  const { document } = context;
  const look = lookAtColours(context);
  await context.sync();
  const former = document.changeTrackingMode;
  const ours = look.ours().filter(({ mark }) => mark >= first);
  count(marksIn(ours));
  if (ours.length === 0) return;
  const { items } = look.list;
  const names = items.map((paragraph) =>
    isMixed(paragraph) || colourTold(paragraph.font.highlightColor)
      ? paragraph.getRange('Whole').getBookmarks(true, false)
      : undefined,
  );
  const pieces = signsOf(items.filter(isMixed));
  try {
    borrowMode(document, former, 'Off');
    await context.sync();
    const isOne = new Set(ours.map(({ name }) => name));
    const marked = names.map((held) => oursAmong(held?.value ?? []).filter(({ name }) => isOne.has(name)));
    for (const [i, colours] of coloursToClear(items, marked).entries()) {
      if (colours.length === 0) continue;
      const isOurs = ({ font }: Word.Range | Word.Paragraph): boolean =>
        colours.includes(colourTold(font.highlightColor)!);
      const signs = pieces.get(items[i]!)?.items;
      if (signs && !signs.some(({ font }) => font.highlightColor === MIXED))
        joined(signs, isOurs).forEach(unpaint);
      else if (isMixed(items[i]!))
        // Not to be told sign by sign: what was free when it was marked.
        for (const { name } of marked[i]!) unpaint(document.getBookmarkRangeOrNullObject(name));
      else if (isOurs(items[i]!)) unpaint(items[i]!);
    }
    for (const { name } of ours) document.deleteBookmark(name);
    giveBackWith(document, former, 'Off');
    await context.sync();
  } catch (error) {
    if (former !== 'Off') await giveBack(former);
    throw error;
  }
}

/**
 * For each paragraph the colours that are ours. A paragraph wholly in the colour of the marked one beside it
 * got it from there, as a paragraph does that is begun behind a highlighted one: none beside had it before.
 */
function coloursToClear(
  items: readonly Word.Paragraph[],
  marked: readonly (readonly Named[])[],
): (readonly Colour[])[] {
  const found = marked.map((own) => [...new Set(own.flatMap(({ colour }) => (colour ? [colour] : COLOURS)))]);
  const inherit = (i: number, from: number): void => {
    const colour = colourTold(items[i]!.font.highlightColor);
    if (found[i]!.length === 0 && colour && found[from]?.includes(colour)) found[i] = [colour];
  };
  for (let i = 1; i < items.length; i++) inherit(i, i - 1);
  for (let i = items.length - 2; i >= 0; i--) inherit(i, i + 1);
  return found;
}
