/** @jest-environment ./tests/environments/word-node.ts */
import type { WordHost } from '../../src/workbench/host/word-host';
import { createWordDocument } from '../../src/word/document';
import { open } from '../workbench/host/open';

const TEXT = 'Vendor may use Customer Data to train its models.';
const MARK = { topic: 2, span: { paragraph: 0, start: 0, end: TEXT.length }, paragraphText: TEXT } as const;

/** What lasts when a pane dies. */
const kept = new Map<string, string>();
beforeAll(() => {
  globalThis.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
});
afterEach(() => kept.clear());

/** Storage as it was while the k-th request of highlighting was under way, and the host as it was left then. */
async function dieAt(host: WordHost, k: number): Promise<void> {
  const begun = host.syncs;
  let atDeath: { notes: [string, string][]; mode: typeof host.trackingMode } | undefined;
  host.onExchange = () => {
    if (host.syncs === begun + k) atDeath ??= { notes: [...kept], mode: host.trackingMode };
  };
  await createWordDocument().highlight([MARK]);
  host.onExchange = undefined;
  kept.clear();
  for (const [key, value] of atDeath!.notes) kept.set(key, value);
  host.setTracking(atDeath!.mode);
}

test('after an action nothing is noted', async () => {
  const host = open([TEXT]);
  host.setTracking('TrackAll');
  await createWordDocument().highlight([MARK]);
  expect(host.trackingMode).toBe('TrackAll');
  expect(kept.size).toBe(0);
});

test.each([1, 2, 3])(
  'a pane that died at request %i of highlighting: the next one gives the mode back',
  async (k) => {
    const host = open([TEXT]);
    host.setTracking('TrackAll');
    await dieAt(host, k);
    if (k === 2) expect(host.trackingMode).toBe('Off');
    await createWordDocument().read();
    expect(host.trackingMode).toBe('TrackAll');
    expect(kept.size).toBe(0);
  },
);

test('a mode that the user has set since is left alone', async () => {
  const host = open([TEXT]);
  host.setTracking('TrackMineOnly');
  await dieAt(host, 2);
  host.setTracking('TrackAll');
  await createWordDocument().read();
  expect(host.trackingMode).toBe('TrackAll');
});

test('a document at another address is not concerned', async () => {
  const host = open([TEXT]);
  host.setTracking('TrackAll');
  await dieAt(host, 2);
  (Office.context as { document?: unknown }).document = { url: 'C:\\Contracts\\another.docx' };
  await createWordDocument().read();
  expect(host.trackingMode).toBe('Off');
  expect(kept.size).toBe(1);
});

test.each([
  ['saved', 1],
  ['never saved', 0],
])('a mode that could not be given back is given back before the next action (%s)', async (how, notes) => {
  const host = open([TEXT]);
  if (how === 'never saved') (Office.context.document as { url: string }).url = '';
  host.setTracking('TrackAll');
  const word = createWordDocument();
  let failing = true;
  const fail = (k: number): void => void (failing && host.failAtSync(k, 'before', 'GeneralException'));
  fail(3);
  host.onExchange = () => host.syncs >= 3 && fail(1);
  expect(await word.highlight([MARK])).toMatchObject({ failure: { remains: 'trackingMode' } });
  // An action that gets no answer itself keeps the note.
  expect((await word.read()).ok).toBe(false);
  expect([host.trackingMode, kept.size]).toEqual(['Off', notes]);
  failing = false;
  await word.read(); // takes the last fault
  expect((await word.read()).ok).toBe(true);
  expect([host.trackingMode, kept.size]).toEqual(['TrackAll', 0]);
});

test('where it cannot be given back yet, other actions go on, and keep what is owed', async () => {
  const host = open([TEXT]);
  host.setTracking('TrackAll');
  await dieAt(host, 2);
  host.failAtSync(1, 'before', 'GeneralException');
  const word = createWordDocument();
  expect((await word.read()).ok).toBe(true);
  expect([host.trackingMode, kept.size]).toEqual(['Off', 1]);
  expect((await word.jumpTo({ span: MARK.span, paragraphText: TEXT })).ok).toBe(true);
  expect([host.trackingMode, kept.size]).toEqual(['TrackAll', 0]);
});

test('a clearing that fails is not tried again with the borrowed mode taken for the user’s', async () => {
  const host = open([TEXT]);
  const word = createWordDocument();
  await word.highlight([MARK]);
  host.setTracking('TrackAll');
  const begun = host.syncs;
  let failing = true;
  const fail = (k: number): void => void (failing && host.failAtSync(k, 'before', 'GeneralException'));
  fail(3);
  host.onExchange = () => host.syncs >= begun + 3 && fail(1);
  expect(await word.clearHighlights()).toMatchObject({ failure: { remains: 'trackingMode' } });
  failing = false;
  await word.read(); // takes the last fault
  await word.read();
  expect(host.trackingMode).toBe('TrackAll');
});

test('a document that was never saved shares no note with another', async () => {
  const host = open([TEXT]);
  (Office.context.document as { url: string }).url = '';
  host.setTracking('TrackAll');
  await dieAt(host, 2);
  expect(kept.size).toBe(0);
});

test('the mode that another pane has borrowed meanwhile is its own', async () => {
  const host = open([TEXT]);
  host.setTracking('TrackAll');
  const word = createWordDocument();
  await word.read();
  await dieAt(host, 2); // as far as this pane can see, the other is at work
  await word.read();
  expect([host.trackingMode, kept.size]).toEqual(['Off', 1]);
});
