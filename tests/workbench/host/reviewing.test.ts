/** @jest-environment ./tests/environments/word-node.ts */
import type { BlockSpec } from '../../../src/workbench/document/build';
import { open, textsOf } from './open';

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
    const host = open(MARKED);
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
      expect(textsOf(host)[0]).toBe('pays ninety days');
      changes.items[0]!.load('text');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  test.each([
    ['acceptAll', ['pays thirty days', 'and more']],
    ['rejectAll', ['pays ninety days', '']],
  ] as const)('%s settles what the collection holds', async (method, expected) => {
    const host = open(MARKED);
    await Word.run(async (context) => {
      const changes = context.document.body.getTrackedChanges();
      changes[method]();
      await context.sync();
      changes.load('items');
      await context.sync();
      expect(changes.items).toEqual([]);
    });
    expect(textsOf(host)).toEqual(expected);
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
