/** @jest-environment ./tests/environments/word-node.ts */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildDocx, type BlockSpec } from '../../../src/workbench/document/build';
import type { HostOptions, WordHost } from '../../../src/workbench/host/word-host';

declare const openWord: (contract: Uint8Array | readonly BlockSpec[], options?: HostOptions) => WordHost;

let host: WordHost;
const open = (contract: Uint8Array | readonly BlockSpec[], options?: HostOptions): void => {
  host = openWord(contract, { author: 'Lena Fox', now: () => new Date('2026-11-23T10:00:00Z'), ...options });
};
afterEach(() => expect(host.hostFaults).toEqual([]));

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
const texts = (): string[] => host.document.paragraphs().map((paragraph) => paragraph.text());

describe('paragraph formatting', () => {
  const STYLED: readonly BlockSpec[] = [
    { style: 'Title', runs: [{ text: 'Agreement' }] },
    { style: 'Heading1', runs: [{ text: 'Fees' }] },
    {
      style: 'Clause',
      runs: [{ text: 'Plain ' }, { text: 'bold', bold: true }, { text: ' red.', highlight: 'red' }],
    },
    '',
  ];

  test('is read from the paragraph, its style and the defaults', async () => {
    open(STYLED);
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load(
        'items/style,items/styleBuiltIn,items/alignment,items/spaceAfter,items/spaceBefore,items/lineSpacing,items/isListItem,items/font/size,items/font/name,items/font/bold',
      );
      await context.sync();
      const [title, heading, clause, empty] = paragraphs.items;
      expect(title).toMatchObject({ style: 'Title', alignment: 'Centered', spaceBefore: 6, spaceAfter: 12 });
      expect(heading).toMatchObject({
        styleBuiltIn: 'Heading1',
        isListItem: true,
        font: { size: 12.5, bold: true },
      });
      expect(clause).toMatchObject({ styleBuiltIn: 'Other', alignment: 'Left', lineSpacing: 13.8 });
      expect(clause!.font).toMatchObject({ bold: null, size: 11, name: 'Liberation Serif' });
      expect(empty!.font).toMatchObject({ bold: false, size: 11 });
    });
  });

  test('is written where asked, and refused where it makes no sense', async () => {
    open(STYLED);
    await Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      last.alignment = 'Justified';
      last.firstLineIndent = -18;
      last.leftIndent = 36;
      last.styleBuiltIn = 'Heading1';
      last.load('alignment,firstLineIndent,leftIndent,style,outlineLevel');
      await context.sync();
      expect(last).toMatchObject({
        alignment: 'Justified',
        firstLineIndent: -18,
        leftIndent: 36,
        style: 'Heading 1',
        outlineLevel: 1,
      });
      last.style = 'No such style';
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('of characters: mixed values, colour names, underline', async () => {
    open(STYLED);
    await Word.run(async (context) => {
      const clause = context.document.body.paragraphs.getFirst().getNext().getNext();
      clause.font.load('highlightColor,underline,color');
      await context.sync();
      expect(clause.font).toMatchObject({ highlightColor: '', underline: 'None', color: '#000000' });
      const word = clause.search('bold').getFirst();
      word.font.underline = 'Double';
      word.font.color = '#00aa00';
      word.font.highlightColor = 'Turquoise';
      clause.font.load('underline,color');
      word.font.load('highlightColor,underline,color');
      await context.sync();
      expect(clause.font).toMatchObject({ underline: 'Mixed', color: '' });
      expect(word.font).toMatchObject({ highlightColor: '#00FFFF', underline: 'Double', color: '#00AA00' });
    });
  });

  test('a highlight painted under tracking is a revision of its own', async () => {
    open(STYLED);
    host.setTracking('TrackAll');
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().font.highlightColor = 'Yellow';
      await context.sync();
    });
    expect(host.document.revisions()).toMatchObject([{ kind: 'Formatted', author: 'Lena Fox' }]);
  });
});

describe('ranges', () => {
  test('meet, part, grow and are compared', async () => {
    open(['alpha beta gamma', 'delta']);
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const [alpha, beta, delta] = ['alpha', 'beta', 'delta'].map((word) =>
        context.document.body.search(word).getFirst(),
      ) as [Word.Range, Word.Range, Word.Range];
      const both = alpha.expandTo(beta);
      const shared = both.intersectWithOrNullObject(beta);
      const none = alpha.intersectWithOrNullObject(delta);
      const relations = [
        alpha.compareLocationWith(beta),
        both.compareLocationWith(beta),
        first.getRange('After').compareLocationWith(delta.getRange('Start')),
      ];
      both.load('text');
      shared.load('text');
      none.load('text');
      await context.sync();
      expect(both.text).toBe('alpha beta');
      expect(shared.text).toBe('beta');
      expect(none.isNullObject).toBe(true);
      expect(relations.map(({ value }) => value)).toEqual(['Before', 'ContainsEnd', 'Equal']);
    });
  });

  test('are cut into text ranges by marks, Chinese ones too', async () => {
    open(['第一句。第二句；余下', 'One. Two.']);
    await Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      const chinese = paragraphs.getFirst().getTextRanges(['。', '；'], false);
      const english = paragraphs.getLast().getTextRanges(['.'], true);
      chinese.load('items/text');
      english.load('items/text');
      const second = paragraphs.getLast().search('One.').getFirst().getNextTextRangeOrNullObject(['.'], true);
      second.load('text');
      await context.sync();
      expect(chinese.items.map(({ text }) => text)).toEqual(['第一句。', '第二句；', '余下']);
      expect(english.items.map(({ text }) => text)).toEqual(['One.', 'Two.']);
      expect(second.text).toBe('Two.');
    });
  });

  test('text with a line feed makes a paragraph, as in Word; locations are those of the target', async () => {
    open(['ab']);
    await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const middle = paragraph.search('a').getFirst().getRange('End');
      const made = middle.insertText('1\n2', 'After');
      made.load('text');
      await context.sync();
      expect(made.text).toBe('1\r2');
      expect(texts()).toEqual(['a1', '2b']);
      context.document.body.paragraphs.getFirst().insertText('x', 'Before' as 'Start');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  test('highlight() shows and changes nothing, from WordApi 1.8 on', async () => {
    open(['One.'], { wordApi: '1.8' });
    const before = host.document.xml();
    await Word.run(async (context) => {
      const range = context.document.body.getRange('Whole');
      range.highlight();
      await context.sync();
      expect(host.document.textOf(host.shownRange!)).toBe('One.');
      range.removeHighlight();
      await context.sync();
      expect(host.shownRange).toBeUndefined();
    });
    expect(host.document.xml()).toBe(before);
  });
});

describe('search', () => {
  test.each<[string, Word.SearchOptions | object, string[]]>([
    ['cap', {}, ['Cap', 'cap', 'cap']],
    ['cap', { matchCase: true }, ['cap', 'cap']],
    ['cap', { matchWholeWord: true }, ['Cap', 'cap']],
    ['no-fee', { ignorePunct: true }, ['no-fee']],
    ['liabilitycap', { ignoreSpace: true }, ['liability cap']],
    ['^^', {}, ['^']],
    ['cap. Next', {}, []],
  ])('%s with %j', async (needle, options, expected) => {
    open(['Cap on liability cap, capped ^ no-fee.', 'Next']);
    await Word.run(async (context) => {
      const hits = context.document.body.search(needle, options as Word.SearchOptions);
      hits.load('items/text');
      await context.sync();
      expect(hits.items.map(({ text }) => text)).toEqual(expected);
    });
  });

  test('stays within the range searched', async () => {
    open(['one two one two']);
    await Word.run(async (context) => {
      const first = context.document.body.search('one two').getFirst();
      const inside = first.search('two');
      const beyond = first.search('two one');
      inside.load('items');
      beyond.load('items');
      await context.sync();
      expect([inside.items.length, beyond.items.length]).toEqual([1, 0]);
    });
  });

  test('what it cannot do it says', async () => {
    open(['Text']);
    await Word.run(async (context) => {
      context.document.body.search('^p').load('items');
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
      context.document.body.search('T*', { matchWildcards: true }).load('items');
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
    });
  });
});

test('tables: cells, rows, values and the paragraphs around', async () => {
  open([
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
  expect(texts()).toEqual(['Before.', 'Plan', 'Price', 'Basic', '10', 'New.', 'After.']);
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

describe('comments', () => {
  test('are made, listed where they stand, ranged over and deleted', async () => {
    open(['First passage.', 'Second passage.']);
    await Word.run(async (context) => {
      const second = context.document.body.paragraphs.getLast();
      second.search('passage').getFirst().insertComment('Too broad.');
      await context.sync();
      const there = second.getComments();
      const elsewhere = context.document.body.paragraphs.getFirst().getComments();
      there.load('items/content,items/authorName,items/resolved,items/creationDate');
      elsewhere.load('items');
      await context.sync();
      expect(there.items).toMatchObject([{ content: 'Too broad.', authorName: 'Lena Fox', resolved: false }]);
      expect(there.items[0]!.creationDate).toEqual(new Date('2026-11-23T10:00:00Z'));
      expect(elsewhere.items).toEqual([]);
      const place = there.items[0]!.getRange();
      place.load('text');
      there.items[0]!.delete();
      const after = context.document.body.getComments();
      after.load('items');
      await context.sync();
      expect(place.text).toBe('passage');
      expect(after.items).toEqual([]);
    });
  });
});

describe('tracked changes', () => {
  const MARKED: readonly BlockSpec[] = [
    {
      runs: [
        { text: 'pays ' },
        { text: 'ninety', deleted: 'Other' },
        { text: 'thirty', inserted: 'Other' },
        { text: ' days' },
      ],
    },
    { runs: [{ text: 'and more', inserted: 'Other' }] },
  ];

  test('are ranged over, walked through, accepted and rejected one by one', async () => {
    open(MARKED);
    await Word.run(async (context) => {
      const changes = context.document.body.paragraphs.getFirst().getTrackedChanges();
      changes.load('items/type,items/text');
      const first = changes.getFirst();
      const deleted = first.getRange();
      deleted.load('text');
      const next = first.getNext().getNext();
      next.load('text');
      await context.sync();
      expect(changes.items).toMatchObject([
        { type: 'Deleted', text: 'ninety' },
        { type: 'Added', text: 'thirty' },
      ]);
      expect(deleted.text).toBe('ninety');
      expect(next.text).toBe('and more');
      changes.items[0]!.reject();
      changes.items[1]!.reject();
      await context.sync();
      expect(texts()[0]).toBe('pays ninety days');
      changes.items[0]!.load('text');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test('of a range are those that share its text', async () => {
    open(MARKED);
    await Word.run(async (context) => {
      const plain = context.document.body.search('days').getFirst().getTrackedChanges();
      const marked = context.document.body.search('thirty').getFirst().getTrackedChanges();
      plain.load('items');
      marked.load('items/text');
      await context.sync();
      expect(plain.items).toEqual([]);
      expect(marked.items).toMatchObject([{ text: 'thirty' }]);
    });
  });

  test('getText leaves deletions out unless told otherwise', async () => {
    open(MARKED, { wordApi: '1.7' });
    await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const plain = first.getText();
      const all = first.getText({ includeTextMarkedAsDeleted: true });
      await context.sync();
      expect([plain.value, all.value]).toEqual(['pays thirty days', 'pays ninetythirty days']);
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
    open(withBody(control('contentLocked', para('Inside.')) + para('Beside.')));
    const before = host.document.xml();
    await Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('x', 'End');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      expect(host.document.xml()).toBe(before);
      context.document.body.paragraphs.getLast().insertText('!', 'End');
      await context.sync();
    });
    expect(texts()).toEqual(['Inside.', 'Beside.!']);
  });
});

describe('the document', () => {
  test('tells its properties and whether it is protected', async () => {
    open(buildDocx(['Text.'], { protection: 'readOnly' }));
    await Word.run(async (context) => {
      const { properties } = context.document;
      properties.load('security,title');
      await context.sync();
      expect(properties).toMatchObject({ security: 8, title: '' });
      context.document.changeTrackingMode = 'TrackAll';
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  test('knows whether it is saved', async () => {
    open(['Text.']);
    await Word.run(async (context) => {
      context.document.body.insertParagraph('More.', 'End');
      context.document.load('saved');
      await context.sync();
      expect(context.document.saved).toBe(false);
      context.document.save();
      context.document.load('saved');
      await context.sync();
      expect(context.document.saved).toBe(true);
    });
  });

  test('bookmarks: a missing one is null or not found, a bad name is refused', async () => {
    open(['Text.']);
    await Word.run(async (context) => {
      const none = context.document.getBookmarkRangeOrNullObject('Nowhere');
      none.load('text');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      context.document.getBookmarkRange('Nowhere').load('text');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      context.document.body.getRange('Whole').insertBookmark('two words');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

describe('the host', () => {
  test('without its fault, a tracking mode holds from the next action on', async () => {
    open(['Text.'], { lateTracking: false });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      context.document.body.paragraphs.getFirst().insertText('New. ', 'Start');
      await context.sync();
    });
    expect(host.document.revisions()).toMatchObject([{ kind: 'Added', text: 'New. ' }]);
  });

  test('records exchanges and counts clean-ups apart from work', async () => {
    open(['Text.']);
    const trace = host.record();
    await Word.run(async (context) => {
      context.document.body.paragraphs.load('items/text');
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 5));
    expect([host.syncs, host.cleanUps]).toEqual([1, 1]);
    expect(trace).toHaveLength(2);
    expect(JSON.stringify(trace[0]!.response)).toContain('"Text":"Text."');
  });

  test('fails with the code that it is told, once', async () => {
    open(['Text.']);
    await Word.run(async (context) => {
      host.failAtSync(2, 'before', 'ActivityLimitReached');
      await context.sync();
      const first = context.document.body.paragraphs.getFirst();
      first.load('text');
      await context.sync();
      first.insertText('x', 'End');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ActivityLimitReached' });
      first.load('text');
      await context.sync();
      expect(first.text).toBe('Text.');
    });
  });

  test('answers late when it is slow', async () => {
    open(['Text.']);
    host.latencyMs = 30;
    const start = performance.now();
    await Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThan(25);
  });
});
