/**
 * Inserts clause paragraphs at the cursor as tracked changes, in four syncs: look, track, edit, give back.
 * The clause takes style, font and list from the paragraph it is inserted from, as Word's own insertion does.
 */
import type { ClauseText, Insertion } from './api';
import { Refusal } from './failures';
import { withTracking } from './tracking';

const BODY_LEVEL = 10;

interface Caret {
  readonly selection: Word.Range;
  readonly caret: Word.Range;
  readonly paragraph: Word.Paragraph;
  readonly before: Word.Range;
  readonly previous: Word.Paragraph;
  readonly next: Word.Paragraph;
}

/** Where the clause goes: into the sentence, or beside a paragraph whose looks it takes. */
type Place =
  | { readonly kind: 'inSentence' }
  | {
      readonly kind: 'beside';
      readonly model: Word.Paragraph;
      readonly where: 'Before' | 'After';
      readonly plain: boolean;
    };

export async function insertAtCursor(
  context: Word.RequestContext,
  texts: readonly ClauseText[],
): Promise<Insertion> {
  const at = await lookAtCursor(context);
  const contractBefore = await paragraphTexts(context);
  const place = placeFor(at);
  await withTracking(context, 'TrackAll', async () => {
    try {
      edit(at, place, texts);
      await context.sync();
    } catch (error) {
      await takeBack(place, texts, contractBefore);
      throw error;
    }
  });
  return { place: place.kind === 'inSentence' ? 'inSentence' : 'ownParagraph' };
}

async function lookAtCursor(context: Word.RequestContext): Promise<Caret> {
  context.document.load('changeTrackingMode');
  const selection = context.document.getSelection();
  selection.load('isEmpty');
  const caret = selection.getRange('End');
  const paragraph = caret.paragraphs.getFirst();
  paragraph.load('text,outlineLevel,tableNestingLevel');
  const before = paragraph.getRange('Start').expandTo(caret);
  before.load('text');
  const previous = paragraph.getPreviousOrNullObject();
  previous.load('outlineLevel,tableNestingLevel');
  const next = paragraph.getNextOrNullObject();
  next.load('outlineLevel,tableNestingLevel');
  return { selection, caret, paragraph, before, previous, next };
}

/** All paragraph texts before the edit: what a failed edit added is told apart by them. Ends the first sync. */
async function paragraphTexts(context: Word.RequestContext): Promise<readonly string[]> {
  const list = context.document.body.paragraphs;
  list.load('items/text');
  await context.sync();
  return list.items.map((paragraph) => paragraph.text);
}

function placeFor({ paragraph, before, previous, next }: Caret): Place {
  const atStart = before.text === '';
  if (!atStart && before.text !== paragraph.text) return { kind: 'inSentence' };
  const where = atStart ? 'Before' : 'After';
  const isHeading = paragraph.outlineLevel < BODY_LEVEL;
  if (!isHeading) return { kind: 'beside', model: paragraph, where, plain: false };
  // A clause is not a heading: it takes the looks of the body text on the other side of the break.
  const neighbour = atStart ? previous : next;
  const usable =
    !neighbour.isNullObject &&
    neighbour.outlineLevel === BODY_LEVEL &&
    neighbour.tableNestingLevel === paragraph.tableNestingLevel;
  if (usable) return { kind: 'beside', model: neighbour, where: atStart ? 'After' : 'Before', plain: false };
  return { kind: 'beside', model: paragraph, where, plain: true };
}

/** Queues the edit, and with it the selection as it was: Word leaves a caret behind text inserted at it. */
function edit({ selection, caret }: Caret, place: Place, texts: readonly ClauseText[]): void {
  switch (place.kind) {
    case 'inSentence': {
      const start = caret.insertText(inSentence(texts), 'After').getRange('Start');
      (selection.isEmpty ? start : selection.getRange('Start').expandTo(start)).select('Select');
      return;
    }
    case 'beside': {
      let last: Word.Paragraph | undefined;
      for (const { text } of texts) {
        last = last ? last.insertParagraph(text, 'After') : place.model.insertParagraph(text, place.where);
        if (place.plain) last.styleBuiltIn = 'Normal';
      }
    }
  }
}

const inSentence = (texts: readonly ClauseText[]): string => texts.map(({ text }) => text).join(' ');

/**
 * Takes out what a failed edit added, in a run of its own, and checks that the contract reads as before.
 * Deleting one's own tracked insertion removes it, so nothing stays.
 */
async function takeBack(
  place: Place,
  texts: readonly ClauseText[],
  before: readonly string[],
): Promise<void> {
  try {
    await Word.run(async (context) => {
      const list = context.document.body.paragraphs;
      list.load('items/text');
      await context.sync();
      const now = list.items.map((paragraph) => paragraph.text);
      const first = now.findIndex((text, i) => text !== before[i]);
      if (first < 0 && now.length === before.length) return;
      if (place.kind === 'beside') {
        const from = first < 0 ? before.length : first;
        for (const paragraph of list.items.slice(from, from + now.length - before.length)) paragraph.delete();
      } else {
        const changed = list.items[first]!;
        const text = inSentence(texts);
        const head = changed.search(text.slice(0, 60), { matchCase: true }).getFirst();
        const tail = changed.search(text.slice(-60), { matchCase: true });
        tail.load('items');
        await context.sync();
        head.expandTo(tail.items.at(-1)!).delete();
      }
      const after = context.document.body.paragraphs;
      after.load('items/text');
      await context.sync();
      const restored = after.items.map((paragraph) => paragraph.text);
      if (restored.length !== before.length || restored.some((text, i) => text !== before[i]))
        throw new Error('the contract does not read as before');
    });
  } catch {
    throw new Refusal({ kind: 'unexpected', remains: 'insertion' });
  }
}
