/**
 * Where a clause goes, and whose looks it takes. Never into a table that the caret does not stand in, never in
 * the looks of a heading, never where the paragraph named does not read as reviewed any more.
 */
import type { InsertHow, Target } from './api';
import { placesIn } from './embed';
import { Refusal } from './failures';
import { locate } from './locate';
import type { Desk } from './writing';

const BODY_LEVEL = 10;
const LOOKS =
  'font/bold,font/italic,font/underline,font/highlightColor,listOrNullObject/id,listItemOrNullObject/level';
const NEIGHBOUR = ['outlineLevel', 'tableNestingLevel', 'isListItem', 'isLastParagraph'];
/** The same of all paragraphs, their text besides. */
export const NEIGHBOURS = NEIGHBOUR.map((name) => `,items/${name}`).join('');

export type Site =
  | { readonly kind: 'inSentence'; readonly caret: Caret }
  | ({ readonly kind: 'beside' } & Beside)
  | { readonly kind: 'table'; readonly model: Word.Paragraph };

interface Beside {
  /** The paragraph that the clause is put beside, and takes its looks from. Its looks are loaded. */
  readonly model: Word.Paragraph;
  readonly where: 'Before' | 'After';
  /** The model is a heading: the clause takes the body's style instead. */
  readonly plain: boolean;
}

interface Caret {
  readonly selection: Word.Range;
  readonly caret: Word.Range;
  readonly paragraph: Word.Paragraph;
  readonly before: Word.Range;
  readonly previous: Word.Paragraph;
  readonly next: Word.Paragraph;
  readonly afterTable: Word.Paragraph;
}

/** The next sync answers. */
export function lookAtCursor(context: Word.RequestContext): Caret {
  const selection = context.document.getSelection();
  selection.load('isEmpty');
  const caret = selection.getRange('End');
  const paragraph = caret.paragraphs.getFirst();
  loadNeighbour(paragraph);
  const before = paragraph.getRange('Start').expandTo(caret);
  before.load('text');
  const previous = paragraph.getPreviousOrNullObject();
  loadNeighbour(previous);
  const next = paragraph.getNextOrNullObject();
  loadNeighbour(next);
  const afterTable = paragraph.parentTableOrNullObject.getParagraphAfterOrNullObject();
  loadNeighbour(afterTable);
  return { selection, caret, paragraph, before, previous, next, afterTable };
}

function loadNeighbour(paragraph: Word.Paragraph): void {
  paragraph.load(['text', ...NEIGHBOUR].join(','));
}

/** @throws Refusal locked from what it returns, after the next sync. */
export function askAtCursor(at: Caret, form: InsertHow['form'], { locks }: Desk): () => Site {
  const site = siteAtCursor(at, form);
  if (!site) throw new Refusal({ kind: 'unsupported' });
  const model = site.kind === 'inSentence' ? at.paragraph : site.model;
  model.load(LOOKS);
  const lock = locks.ask([model]);
  return () => {
    if (lock.isLocked(model)) throw new Refusal({ kind: 'locked' });
    return site;
  };
}

function siteAtCursor(at: Caret, form: InsertHow['form']): Site | undefined {
  const { paragraph, before } = at;
  const [previous, next, afterTable] = [at.previous, at.next, at.afterTable].map(orUndefined);
  if (form === 'table') {
    if (paragraph.tableNestingLevel === 0) return tableAfter(paragraph, next) ?? besideBody(paragraph, next);
    return afterTable?.tableNestingLevel === 0 ? behindTable(afterTable) : undefined;
  }
  const atStart = before.text === '';
  if (!atStart && before.text !== paragraph.text) return { kind: 'inSentence', caret: at };
  if (!atStart) return besideBody(paragraph, next);
  // Before a heading it takes the looks of the body text that ends there.
  const isBody =
    previous &&
    !isHeading(previous) &&
    !previous.isLastParagraph &&
    previous.tableNestingLevel === paragraph.tableNestingLevel;
  return isHeading(paragraph) && isBody
    ? { kind: 'beside', model: previous, where: 'After', plain: false }
    : { kind: 'beside', model: paragraph, where: 'Before', plain: isHeading(paragraph) };
}

/** @throws Refusal targetChanged, ambiguous or locked from what it returns, after the next sync. */
export function askAfter({ list, locks }: Desk, target: Target, form: InsertHow['form']): () => Site {
  const { items } = list;
  const located = locate(items, [target]);
  const likely = located.candidates.filter(({ text }) => placesIn(text, target.paragraphText));
  const asked = new Map(
    likely.map((paragraph) => {
      const site = siteAfter(items, items.indexOf(paragraph), form);
      site?.model.load(LOOKS);
      return [paragraph, { site, current: paragraph.getReviewedText('Current') }];
    }),
  );
  const lock = locks.ask([...asked.values()].flatMap(({ site }) => site?.model ?? []));
  return () => {
    const held = asked.get(located.find()[0]!.paragraph);
    // A deletion since the review leaves the plain text as it was.
    if (held?.current.value !== target.paragraphText) throw new Refusal({ kind: 'targetChanged' });
    // Behind a heading, or a table, that nothing follows.
    if (!held.site) throw new Refusal({ kind: 'unsupported' });
    if (lock.isLocked(held.site.model)) throw new Refusal({ kind: 'locked' });
    return held.site;
  };
}

function siteAfter(
  items: readonly Word.Paragraph[],
  at: number,
  form: InsertHow['form'],
): Exclude<Site, { kind: 'inSentence' }> | undefined {
  const paragraph = items[at]!;
  const [behind, next] =
    paragraph.tableNestingLevel === 0
      ? [undefined, items[at + 1]]
      : items.slice(items.findIndex((held, i) => i > at && held.tableNestingLevel === 0));
  if (paragraph.tableNestingLevel === 0)
    return (form === 'table' ? tableAfter(paragraph, next) : undefined) ?? besideBody(paragraph, next);
  if (!behind || behind.tableNestingLevel > 0) return undefined;
  return (
    (form === 'table' && behind.text === '' ? tableAfter(behind, next) : undefined) ?? behindTable(behind)
  );
}

const behindTable = (behind: Word.Paragraph): Extract<Site, { kind: 'beside' }> => ({
  kind: 'beside',
  model: behind,
  where: 'Before',
  plain: isHeading(behind),
});

/** Two tables that touch become one, and none may end the document: undefined there, paragraphs have to do. */
const tableAfter = (
  model: Word.Paragraph,
  next: Word.Paragraph | undefined,
): Extract<Site, { kind: 'table' }> | undefined =>
  next?.tableNestingLevel === 0 ? { kind: 'table', model } : undefined;

/**
 * Behind a paragraph. A clause is no heading: behind one it takes the looks of the body text that follows.
 * Undefined behind a heading that nothing follows: Word gives the last paragraph's mark to what comes behind it,
 * so that the heading would lose its style with the clause.
 */
function besideBody(
  paragraph: Word.Paragraph,
  next: Word.Paragraph | undefined,
): Extract<Site, { kind: 'beside' }> | undefined {
  const beside = (model: Word.Paragraph, where: 'Before' | 'After', plain: boolean) =>
    ({ kind: 'beside', model, where, plain }) as const;
  if (!isHeading(paragraph)) return beside(paragraph, 'After', false);
  if (paragraph.isLastParagraph) return undefined;
  return next && !isHeading(next) && next.tableNestingLevel === paragraph.tableNestingLevel
    ? beside(next, 'Before', false)
    : beside(paragraph, 'After', true);
}

const isHeading = ({ outlineLevel }: Word.Paragraph): boolean => outlineLevel < BODY_LEVEL;
const orUndefined = (paragraph: Word.Paragraph): Word.Paragraph | undefined =>
  paragraph.isNullObject ? undefined : paragraph;
