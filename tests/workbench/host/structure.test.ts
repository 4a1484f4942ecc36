/** @jest-environment ./tests/environments/word-node.ts */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildDocx } from '../../../src/workbench/document/build';
import { open, textsOf } from './open';

/** A document whose body is given as XML, for what the builder does not write. */
function withBody(body: string): Uint8Array {
  const parts = unzipSync(buildDocx(['']));
  const main = strFromU8(parts['word/document.xml']!);
  parts['word/document.xml'] = strToU8(main.replace(/<w:p[ />].*(?=<w:sectPr>)/, body));
  return zipSync(parts);
}
const para = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const control = (lock: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Fee"/><w:tag w:val="fee"/><w:id w:val="77"/><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('tables: cells, rows, values and the paragraphs around', async () => {
  const host = open([
    'Before.',
    {
      rows: [
        ['Plan', 'Price'],
        ['Basic', '10'],
      ],
    },
    'After.',
  ]);
  await Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.load('items/values,items/rowCount,items/nestingLevel');
    const table = tables.getFirst();
    const price = table.getCell(1, 1);
    price.load('value,rowIndex,cellIndex');
    const inCell = price.body.paragraphs.getFirst();
    inCell.load('text,isLastParagraph,parentBody/type,parentTableOrNullObject/rowCount');
    const none = table.getCellOrNullObject(5, 0);
    none.load('value');
    const before = table.getParagraphBefore();
    before.load('text,parentBody/type,parentTableOrNullObject/rowCount');
    table.insertParagraph('New.', 'After');
    await context.sync();
    expect(tables.items[0]).toMatchObject({
      values: [
        ['Plan', 'Price'],
        ['Basic', '10'],
      ],
      rowCount: 2,
      nestingLevel: 1,
    });
    expect(price).toMatchObject({ value: '10', rowIndex: 1, cellIndex: 1 });
    expect(inCell).toMatchObject({ text: '10', isLastParagraph: true, parentBody: { type: 'TableCell' } });
    expect(none.isNullObject).toBe(true);
    expect(before).toMatchObject({ text: 'Before.', parentBody: { type: 'MainDoc' } });
    expect(before.parentTableOrNullObject.isNullObject).toBe(true);
  });
  expect(textsOf(host)).toEqual(['Before.', 'Plan', 'Price', 'Basic', '10', 'New.', 'After.']);
});

describe('lists', () => {
  test('siblings are counted under their own parent', async () => {
    open(
      ['Heading1', 'Clause', 'Clause', 'Heading1', 'Clause'].map((style) => ({
        style,
        runs: [{ text: style }],
      })),
    );
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/listItem/siblingIndex');
      await context.sync();
      expect(paragraphs.items.map(({ listItem }) => listItem.siblingIndex)).toEqual([0, 0, 1, 1, 0]);
    });
  });

  test('items tell their level and number; a paragraph joins and leaves a list', async () => {
    open([
      { style: 'Heading1', runs: [{ text: 'A' }] },
      { style: 'Clause', runs: [{ text: 'B' }] },
      { style: 'Clause', runs: [{ text: 'C' }] },
      'D',
    ]);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        'items/listItemOrNullObject/level,items/listItemOrNullObject/listString,items/listItemOrNullObject/siblingIndex,items/listOrNullObject/id',
      );
      await context.sync();
      const [, , third, last] = paragraphs.items;
      expect(third!.listItemOrNullObject).toMatchObject({ level: 1, listString: '1.2', siblingIndex: 1 });
      expect(last!.listOrNullObject.isNullObject).toBe(true);
      last!.attachToList(third!.listOrNullObject.id, 1);
      third!.detachFromList();
      last!.listItem.load('listString');
      third!.load('isListItem');
      await context.sync();
      expect(last!.listItem.listString).toBe('1.2');
      expect(third!.isListItem).toBe(false);
      third!.listItem.load('level');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

describe('content controls', () => {
  test('are found around paragraphs and ranges, with what they forbid', async () => {
    open(
      withBody(
        control('sdtLocked', para('Inside.')) +
          `<w:p><w:r><w:t xml:space="preserve">Fee: </w:t></w:r>${control('unlocked', '<w:r><w:t>500</w:t></w:r>')}<w:r><w:t xml:space="preserve"> EUR</w:t></w:r></w:p>`,
      ),
    );
    await Word.run(async (context) => {
      const controls = context.document.contentControls;
      controls.load('items/tag,items/title,items/text,items/cannotEdit,items/cannotDelete,items/id');
      const { paragraphs } = context.document.body;
      paragraphs.load('items/parentContentControlOrNullObject/tag');
      const amount = context.document.body.search('500').getFirst();
      amount.load('parentContentControlOrNullObject/text');
      await context.sync();
      expect(controls.items).toMatchObject([
        { tag: 'fee', title: 'Fee', text: 'Inside.', cannotEdit: false, cannotDelete: true, id: 77 },
        { text: '500', cannotEdit: false, cannotDelete: false },
      ]);
      expect(paragraphs.items[0]!.parentContentControlOrNullObject.tag).toBe('fee');
      expect(paragraphs.items[1]!.parentContentControlOrNullObject.isNullObject).toBe(true);
      expect(amount.parentContentControlOrNullObject.text).toBe('500');
    });
  });

  test('that are locked refuse edits inside, not beside', async () => {
    const host = open(withBody(control('contentLocked', para('Inside.')) + para('Beside.')));
    const before = host.document.xml();
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('x', 'End');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      expect(host.document.xml()).toBe(before);
      context.document.body.paragraphs.getLast().insertText('!', 'End');
      await context.sync();
    });
    expect(textsOf(host)).toEqual(['Inside.', 'Beside.!']);
  });
});
