/** @jest-environment ./tests/environments/word-node.ts */
import { buildDocx } from '../../../src/workbench/document/build';
import { open } from './open';

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
    const host = open(['Text.'], { lateTracking: false });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      context.document.body.paragraphs.getFirst().insertText('New. ', 'Start');
      await context.sync();
    });
    expect(host.document.revisions()).toMatchObject([{ kind: 'Added', text: 'New. ' }]);
  });

  test('records exchanges and counts clean-ups apart from work', async () => {
    const host = open(['Text.']);
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
    const host = open(['Text.']);
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
    const host = open(['Text.']);
    host.latencyMs = 30;
    const start = performance.now();
    await Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
    });
    expect(performance.now() - start).toBeGreaterThan(25);
  });

  test('answers in the order asked, also where it gets faster meanwhile', async () => {
    const host = open(['Text.']);
    const changeMode = (mode: 'Off' | 'TrackAll') =>
      Word.run(async ({ document }) => {
        document.changeTrackingMode = mode;
        await document.context.sync();
      });
    host.latencyMs = 30;
    const first = changeMode('Off');
    await new Promise((done) => setTimeout(done, 10));
    expect(host.syncs).toBe(0);
    host.latencyMs = 0;
    await Promise.all([first, changeMode('TrackAll')]);
    expect(host.trackingMode).toBe('TrackAll');
  });
});
