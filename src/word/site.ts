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
const LOADED = 'text,outlineLevel,tableNestingLevel,isListItem';
const LOOKS =
  'font/bold,font/italic,font/underline,font/highlightColor,listOrNullObject/id,listItemOrNullObject/level';
/** The same of all paragraphs, their text besides. */
export const NEIGHBOURS = ',items/outlineLevel,items/tableNestingLevel,items/isListItem';

export type Site =
  | { readonly kind: 'inSentence'; readonly caret: Caret }
  | ({ readonly kind: 'beside' } & Beside)
  | ({ readonly kind: 'table'; readonly spaced: Spaced } & Beside);

interface Beside {
  /** The paragraph that the clause is put beside, and takes its looks from. Its looks are loaded. */
  readonly model: Word.Paragraph;
  readonly where: 'Before' | 'After';
  /** The model is a heading: the clause takes the body's style instead. */
  readonly plain: boolean;
}

/** Two tables that touch become one: where an empty paragraph keeps ours from another. */
type Spaced = 'no' | 'before' | 'after';

export interface Caret {
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
  paragraph.load(LOADED);
  const before = paragraph.getRange('Start').expandTo(caret);
  before.load('text');
  const previous = paragraph.getPreviousOrNullObject();
  previous.load(LOADED);
  const next = paragraph.getNextOrNullObject();
  next.load(LOADED);
  const afterTable = paragraph.parentTableOrNullObject.getParagraphAfterOrNullObject();
  afterTable.load(LOADED);
  return { selection, caret, paragraph, before, previous, next, afterTable };
}

/** @throws Refusal locked from what it returns, after the next sync. */
export function askAtCursor(at: Caret, form: InsertHow['form'], { locks }: Desk): () => Site {
  const site = siteAtCursor(at, form);
  const model = site.kind === 'inSentence' ? at.paragraph : site.model;
  model.load(LOOKS);
  const lock = locks.ask([model]);
  return () => {
    if (lock.isLocked(model)) throw new Refusal({ kind: 'locked' });
    return site;
  };
}

function siteAtCursor(at: Caret, form: InsertHow['form']): Site {
  const { paragraph, before } = at;
  const [previous, next, afterTable] = [at.previous, at.next, at.afterTable].map(orUndefined);
  if (form === 'table') {
    if (paragraph.tableNestingLevel === 0) return tableAfter(paragraph, next);
    if (paragraph.tableNestingLevel > 1 || !afterTable) throw new Refusal({ kind: 'unsupported' });
    return tableBehindTable(afterTable);
  }
  const atStart = before.text === '';
  if (!atStart && before.text !== paragraph.text) return { kind: 'inSentence', caret: at };
  const beside = (model: Word.Paragraph, where: 'Before' | 'After', plain: boolean): Site => ({
    kind: 'beside',
    model,
    where,
    plain,
  });
  const where = atStart ? 'Before' : 'After';
  if (!isHeading(paragraph)) return beside(paragraph, where, false);
  // A clause is no heading: it takes the looks of the body text on the other side of the break.
  const neighbour = atStart ? previous : next;
  return neighbour && !isHeading(neighbour) && neighbour.tableNestingLevel === paragraph.tableNestingLevel
    ? beside(neighbour, atStart ? 'After' : 'Before', false)
    : beside(paragraph, where, true);
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
    // A table that nothing follows: Word's own files have none such.
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
  const next = items[at + 1];
  if (paragraph.tableNestingLevel > 0) {
    const behind = items.slice(at).find(({ tableNestingLevel }) => tableNestingLevel === 0);
    if (!behind) return undefined;
    return form === 'table'
      ? tableBehindTable(behind, items[items.indexOf(behind) + 1])
      : { kind: 'beside', model: behind, where: 'Before', plain: isHeading(behind) };
  }
  if (form === 'table') return tableAfter(paragraph, next);
  if (!isHeading(paragraph)) return { kind: 'beside', model: paragraph, where: 'After', plain: false };
  return next && !isHeading(next) && next.tableNestingLevel === 0
    ? { kind: 'beside', model: next, where: 'Before', plain: false }
    : { kind: 'beside', model: paragraph, where: 'After', plain: true };
}

type TableSite = Extract<Site, { kind: 'table' }>;

const tableAfter = (model: Word.Paragraph, next: Word.Paragraph | undefined): TableSite => ({
  kind: 'table',
  model,
  where: 'After',
  plain: isHeading(model),
  spaced: !next || next.tableNestingLevel > 0 ? 'after' : 'no',
});

/** Behind an empty line as it is; before any other with an empty line between the tables. */
const tableBehindTable = (model: Word.Paragraph, next?: Word.Paragraph): TableSite =>
  model.text === '' && next
    ? tableAfter(model, next)
    : { kind: 'table', model, where: 'Before', plain: isHeading(model), spaced: 'before' };

const isHeading = ({ outlineLevel }: Word.Paragraph): boolean => outlineLevel < BODY_LEVEL;
const orUndefined = (paragraph: Word.Paragraph): Word.Paragraph | undefined =>
  paragraph.isNullObject ? undefined : paragraph;
