/**
 * Reads the contract, whole or again where it changed. The text of a paragraph is its reviewed text, as it
 * would read with all changes accepted: Word's plain text holds deletions too, and body.text changes with
 * the reader's view.
 */
import type { ContractParagraph } from '../review/types';
import type { Contract } from './api';
import { fingerprint } from './fingerprint';
import { hasParagraphIds, remember, type Reading } from './reading';
import { askReviewed, type Reviewed } from './reviewed';
import { isProtected, isReadOnly } from './security';
import { unreadParts } from './unread';

const LOADED = [
  'text',
  'outlineLevel',
  'tableNestingLevel',
  'listItemOrNullObject/listString',
  'parentTableCellOrNullObject/rowIndex',
  'parentTableCellOrNullObject/cellIndex',
];
const loaded = (prefix: string): string =>
  [...LOADED, ...(hasParagraphIds() ? ['uniqueLocalId'] : [])].map((name) => prefix + name).join(',');

type Words = Pick<ContractParagraph, 'text' | 'hasInsertions'>;

/** One sync, whatever the length; two where anything is revised. */
export async function readContract(context: Word.RequestContext): Promise<Contract> {
  const unread = unreadParts();
  const { document } = context;
  document.load('changeTrackingMode');
  document.properties.load('security');
  const list = document.body.paragraphs;
  list.load(loaded('items/'));
  const whole = askReviewed(document.body);
  await context.sync();
  const words = isUnrevised(list.items, whole)
    ? list.items.map(({ text }) => ({ text }))
    : await wordsOfAll(context, list.items);
  const locked = isReadOnly(document)
    ? 'readOnly'
    : isProtected(document) && document.changeTrackingMode === 'Off'
      ? 'protected'
      : undefined;
  return remember(
    readingOf(list.items, words, {
      unread: await unread,
      ...(locked && { locked }),
    }),
  );
}

/**
 * Looks at all paragraphs, and reads those again that are new, differ in their plain text or are `suspect`
 * (Word's ids). Paragraphs that read as before are the very same objects. At most two syncs.
 * @param thorough reads all again where nothing seems to differ: a tracked deletion leaves the plain text.
 */
export async function readAgain(
  context: Word.RequestContext,
  former: Reading,
  suspect: ReadonlySet<string>,
  thorough = false,
): Promise<Reading> {
  const list = context.document.body.paragraphs;
  list.load(loaded('items/'));
  await context.sync();
  const before = placesBefore(list.items, former);
  let doubtful = list.items.map(
    (paragraph, i) => before[i] === undefined || (former.ids && suspect.has(paragraph.uniqueLocalId)),
  );
  if (thorough && !doubtful.includes(true) && list.items.length === former.plain.length)
    doubtful = doubtful.map(() => true);
  const asked = list.items.map((paragraph, i) => (doubtful[i] ? askReviewed(paragraph) : undefined));
  if (doubtful.includes(true)) await context.sync();
  const words = asked.map((one, i) => (one ? wordsOf(one) : former.contract.paragraphs[before[i]!]!));
  return readingOf(list.items, words, former.contract, (made, i) => {
    const held = former.contract.paragraphs[before[i] ?? i];
    return held && isSame(held, made) ? held : made;
  });
}

/**
 * Reads only the paragraphs of these ids again, in one sync. `shifted` when one changed its number or place, so
 * that others may have, too: then all have to be looked at. @throws when one of them is gone.
 */
export async function readChanged(
  context: Word.RequestContext,
  former: Reading,
  ids: readonly string[],
): Promise<{ readonly reading: Reading; readonly shifted: boolean }> {
  const known = ids.flatMap((id) => {
    const at = former.ids!.indexOf(id);
    return at < 0 ? [] : [{ id, at }];
  });
  const changed = known.map(({ id, at }) => {
    const paragraph = context.document.getParagraphByUniqueLocalId(id);
    paragraph.load(loaded(''));
    return { at, paragraph, asked: askReviewed(paragraph) };
  });
  await context.sync();
  const paragraphs = [...former.contract.paragraphs];
  const plain = [...former.plain];
  let shifted = known.length < ids.length;
  for (const { at, paragraph, asked } of changed) {
    const held = paragraphs[at]!;
    const made = contractParagraph(paragraph, wordsOf(asked), held.cell?.table);
    if (JSON.stringify([held.number, held.cell]) !== JSON.stringify([made.number, made.cell])) shifted = true;
    if (!isSame(held, made)) paragraphs[at] = made;
    plain[at] = paragraph.text;
  }
  const contract = { ...former.contract, paragraphs, fingerprint: fingerprintOf(paragraphs) };
  return { reading: { contract, plain, ids: former.ids }, shifted };
}

/** Where each paragraph stood before and read the same in plain text; undefined where it did not. */
function placesBefore(items: readonly Word.Paragraph[], former: Reading): (number | undefined)[] {
  if (former.ids) {
    const places = new Map(former.ids.map((id, i) => [id, i]));
    return items.map((paragraph) => {
      const at = places.get(paragraph.uniqueLocalId);
      return at !== undefined && former.plain[at] === paragraph.text ? at : undefined;
    });
  }
  // Without ids: what is alike from the top and from the bottom, and between them equal texts in order.
  const { plain } = former;
  const found: (number | undefined)[] = items.map(() => undefined);
  const shorter = Math.min(items.length, plain.length);
  let top = 0;
  while (top < shorter && items[top]!.text === plain[top]) found[top] = top++;
  let rest = shorter - top;
  for (let back = 1; rest > 0 && items.at(-back)!.text === plain.at(-back); back++, rest--)
    found[items.length - back] = plain.length - back;
  let next = top;
  for (let i = top; i < items.length && found[i] === undefined; i++) {
    const at = plain.indexOf(items[i]!.text, next);
    if (at < 0 || at >= top + rest) continue;
    found[i] = at;
    next = at + 1;
  }
  return found;
}

async function wordsOfAll(
  context: Word.RequestContext,
  items: readonly Word.Paragraph[],
): Promise<readonly Words[]> {
  const asked = items.map(askReviewed);
  await context.sync();
  return asked.map(wordsOf);
}

/**
 * Whether the plain texts are the reviewed ones: what the whole body reads like, now and formerly, is these and
 * nothing between them but marks and blanks. To ask each of 5,000 paragraphs is most of a reading's time.
 */
function isUnrevised(items: readonly Word.Paragraph[], { current, original }: Reviewed): boolean {
  const whole = current.value;
  if (whole !== original.value) return false;
  let at = 0;
  const isPassed = (until: number): boolean => {
    while (at < until && whole.charCodeAt(at) <= SPACE) at++;
    return at === until;
  };
  for (const { text } of items) {
    if (text === '') continue;
    const found = whole.indexOf(text, at);
    if (found < 0 || !isPassed(found)) return false;
    at += text.length;
  }
  return isPassed(whole.length);
}
const SPACE = 0x20;

const wordsOf = ({ current, original }: Reviewed): Words => ({
  text: current.value,
  ...(current.value !== original.value &&
    !isSubsequence(current.value, original.value) && { hasInsertions: true }),
});

function readingOf(
  items: readonly Word.Paragraph[],
  words: readonly Words[],
  about: Omit<Contract, 'paragraphs' | 'fingerprint'>,
  keep: (made: ContractParagraph, i: number) => ContractParagraph = (made) => made,
): Reading {
  let table = -1;
  let inTable = false;
  let row = 0;
  const paragraphs = items.map((paragraph, i) => {
    const cell = cellOf(paragraph);
    if (cell && (!inTable || cell.rowIndex < row)) table += 1;
    inTable = cell !== undefined;
    row = cell?.rowIndex ?? 0;
    return keep(contractParagraph(paragraph, words[i]!, table), i);
  });
  return {
    contract: { ...about, paragraphs, fingerprint: fingerprintOf(paragraphs) },
    plain: items.map((paragraph) => paragraph.text),
    ids: hasParagraphIds() ? items.map((paragraph) => paragraph.uniqueLocalId) : undefined,
  };
}

const cellOf = (paragraph: Word.Paragraph): Word.TableCell | undefined =>
  paragraph.tableNestingLevel > 0 ? paragraph.parentTableCellOrNullObject : undefined;

function contractParagraph(paragraph: Word.Paragraph, words: Words, table = 0): ContractParagraph {
  const cell = cellOf(paragraph);
  const item = paragraph.listItemOrNullObject;
  return {
    text: words.text,
    ...(!item.isNullObject && item.listString !== '' && { number: item.listString }),
    ...(paragraph.outlineLevel < 10 && { outlineLevel: paragraph.outlineLevel }),
    ...(cell && { cell: { table, row: cell.rowIndex, column: cell.cellIndex } }),
    ...(words.hasInsertions && { hasInsertions: true }),
  };
}

const isSame = (a: ContractParagraph, b: ContractParagraph): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const fingerprintOf = (paragraphs: readonly ContractParagraph[]): string =>
  fingerprint(paragraphs.map(({ text }) => text).join('\n'));

/** A mere deletion leaves a subsequence; anything else holds words that the original has not. */
function isSubsequence(text: string, of: string): boolean {
  let at = 0;
  for (const sign of text) {
    const found = of.indexOf(sign, at);
    if (found < 0) return false;
    at = found + sign.length;
  }
  return true;
}
