import type { ContractParagraph } from '../review/types';
import type { Contract } from './api';

const LOADED = [
  'text',
  'outlineLevel',
  'tableNestingLevel',
  'listItemOrNullObject/listString',
  'parentTableCellOrNullObject/rowIndex',
  'parentTableCellOrNullObject/cellIndex',
];

/**
 * Reads the contract in two syncs, whatever its length. The text of a paragraph is its reviewed text, as it
 * would read with all changes accepted: Word's plain text holds deletions too, and body.text changes with
 * the reader's view.
 */
export async function readContract(context: Word.RequestContext): Promise<Contract> {
  const list = context.document.body.paragraphs;
  list.load(LOADED.map((name) => `items/${name}`).join(','));
  await context.sync();
  const texts = list.items.map((paragraph) => ({
    current: paragraph.getReviewedText('Current'),
    original: paragraph.getReviewedText('Original'),
  }));
  await context.sync();
  let table = -1;
  let inTable = false;
  let row = 0;
  const paragraphs = list.items.map((paragraph, i): ContractParagraph => {
    const { current, original } = texts[i]!;
    const cell = paragraph.tableNestingLevel > 0 ? paragraph.parentTableCellOrNullObject : undefined;
    if (!cell) inTable = false;
    else if (!inTable || cell.rowIndex < row) table += 1;
    if (cell) {
      inTable = true;
      row = cell.rowIndex;
    }
    const item = paragraph.listItemOrNullObject;
    return {
      text: current.value,
      ...(!item.isNullObject && item.listString !== '' && { number: item.listString }),
      ...(paragraph.outlineLevel < 10 && { outlineLevel: paragraph.outlineLevel }),
      ...(cell && { cell: { table, row, column: cell.cellIndex } }),
      ...(current.value !== original.value &&
        isLonger(current.value, original.value) && { hasInsertions: true }),
    };
  });
  return { paragraphs };
}

/** Whether the current text holds words that the original has not: a mere deletion leaves a subsequence. */
function isLonger(current: string, original: string): boolean {
  let at = 0;
  for (const sign of current) {
    const found = original.indexOf(sign, at);
    if (found < 0) return true;
    at = found + sign.length;
  }
  return false;
}
