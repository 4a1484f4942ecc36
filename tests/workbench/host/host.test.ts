/** @jest-environment ./tests/environments/word-node.ts */
import { buildDocx } from '../../../src/workbench/document/build';
import type { HostOptions, WordHost } from '../../../src/workbench/host/word-host';

declare const openWord: (bytes: Uint8Array, options?: HostOptions) => WordHost;

const CONTRACT = buildDocx([
  { style: 'Heading1', runs: [{ text: 'Fees' }] },
  {
    style: 'Clause',
    runs: [
      { text: 'Customer pays ' },
      { text: 'ninety', deleted: 'Other' },
      { text: 'thirty', inserted: 'Other' },
      { text: ' days net.' },
    ],
  },
  {
    rows: [
      ['Plan', 'Price'],
      ['Basic', '10'],
    ],
  },
  'The end.',
]);

afterEach(() => {
  expect(host.hostFaults).toEqual([]);
});
let host: WordHost;

test('loads the whole contract in one sync, with numbers and table places', async () => {
  host = openWord(CONTRACT);
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load(
      'items/text,items/outlineLevel,items/isListItem,items/tableNestingLevel,items/uniqueLocalId,items/listItemOrNullObject/listString,items/parentTableCellOrNullObject/rowIndex',
    );
    await context.sync();
    expect(paragraphs.items.map((held) => held.text)).toEqual([
      'Fees',
      'Customer pays ninetythirty days net.',
      'Plan',
      'Price',
      'Basic',
      '10',
      'The end.',
    ]);
    expect(paragraphs.items[0]!.outlineLevel).toBe(1);
    expect(paragraphs.items[1]!.listItemOrNullObject.listString).toBe('1.1');
    expect(paragraphs.items[6]!.listItemOrNullObject.isNullObject).toBe(true);
    expect(paragraphs.items[4]!.parentTableCellOrNullObject.rowIndex).toBe(1);
    expect(new Set(paragraphs.items.map((held) => held.uniqueLocalId)).size).toBe(7);
  });
  expect(host.syncs).toBe(1);
});

test('reviewed text leaves deletions out; searching finds nothing across them', async () => {
  host = openWord(CONTRACT);
  await Word.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst().getNextOrNullObject();
    const current = paragraph.getReviewedText('Current');
    const across = paragraph.search('pays thirty');
    across.load('items');
    await context.sync();
    expect(current.value).toBe('Customer pays thirty days net.');
    expect(across.items).toHaveLength(0);
  });
});

test('a needle of more than 255 characters is refused by code', async () => {
  host = openWord(CONTRACT);
  await expect(
    Word.run(async (context) => {
      context.document.body.search('x'.repeat(256)).load('items');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
});

test('a tracking mode set in one request holds from the next on', async () => {
  host = openWord(CONTRACT, { author: 'Lena Fox' });
  await Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    context.document.changeTrackingMode = 'TrackAll';
    last.insertText('Untracked. ', 'Start');
    await context.sync();
    last.insertText('Tracked. ', 'Start');
    await context.sync();
  });
  expect(
    host.document
      .revisions()
      .filter((held) => held.author === 'Lena Fox')
      .map((held) => held.text),
  ).toEqual(['Tracked. ']);
});

test('ranges follow edits and die with their paragraph', async () => {
  host = openWord(CONTRACT);
  await Word.run(async (context) => {
    const last = context.document.body.paragraphs.getLast();
    const word = last.search('end').getFirst();
    await context.sync();
    last.insertText('Now: ', 'Start');
    word.load('text');
    await context.sync();
    expect(word.text).toBe('end');
    last.delete();
    await context.sync();
    word.load('text');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a member above the requirement set answers ApiNotFound, an unknown one names itself', async () => {
  host = openWord(CONTRACT, { wordApi: '1.4' });
  await Word.run(async (context) => {
    context.document.getParagraphByUniqueLocalId('00000001').load('text');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    // eslint-disable-next-line no-restricted-syntax -- it must be answered NotImplemented
    context.document.body.insertHtml('<p/>', 'End');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Body.insertHtml'),
    });
  });
});

test.each(['before', 'midway', 'lost'] as const)(
  'an injected fault (%s) reaches the add-in as an error',
  async (kind) => {
    host = openWord(CONTRACT);
    await Word.run(async (context) => {
      const last = context.document.body.paragraphs.getLast();
      await context.sync();
      host.failAtSync(1, kind);
      last.insertText('A. ', 'Start');
      last.insertText('B. ', 'Start');
      await expect(context.sync()).rejects.toMatchObject({ code: expect.any(String) });
    });
    const text = host.document.paragraphs().at(-1)!.text();
    if (kind === 'before') expect(text).toBe('The end.');
    if (kind === 'lost') expect(text).toBe('B. A. The end.');
  },
);

test('a protected document refuses writing', async () => {
  host = openWord(buildDocx(['Text.'], { protection: 'readOnly' }));
  await expect(
    Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('x', 'End');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('paragraph events reach the add-in, tracked changes and bookmarks are there', async () => {
  host = openWord(CONTRACT);
  const heard: string[] = [];
  await Word.run(async (context) => {
    context.document.onParagraphChanged.add(async (event) => void heard.push(...event.uniqueLocalIds));
    await context.sync();
    const paragraph = host.document.paragraphs()[6]!;
    host.document.insertText(paragraph, 0, 'typed ');
    await new Promise((done) => setTimeout(done, 5));
    expect(heard).toEqual([paragraph.id]);
    const changes = context.document.body.getTrackedChanges();
    changes.load('items/author,items/type');
    context.document.body.paragraphs.getLast().getRange('Content').insertBookmark('_ours_1');
    const names = context.document.body.getRange('Whole').getBookmarks(true, false);
    await context.sync();
    expect(changes.items.map((held) => [held.author, held.type])).toEqual([
      ['Other', 'Deleted'],
      ['Other', 'Added'],
    ]);
    expect(names.value).toEqual(['_ours_1']);
  });
});

test('no reference is left behind when a run has ended', async () => {
  host = openWord(CONTRACT);
  await Word.run(async (context) => {
    context.document.body.paragraphs.load('items/text');
    await context.sync();
    expect(host.engine.referenceCount).toBeGreaterThan(0);
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(host.engine.referenceCount).toBe(0);
});
