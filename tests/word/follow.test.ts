/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import type { Contract } from '../../src/word/api';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import type { HostOptions, WordHost } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';

declare const openWord: (bytes: Uint8Array, options?: HostOptions) => WordHost;

const word = createWordDocument();
let host: WordHost;
/** What the follower was told, in order. */
let told: (Contract | 'stale' | number)[];
let stop: () => void;
const contracts = (): Contract[] => told.filter((held) => typeof held === 'object');
const carets = (): number[] => told.filter((held) => typeof held === 'number');

/** The host's latency is real time. */
const { setTimeout: later } = globalThis;
const reallyPass = (milliseconds: number) => new Promise((done) => later(done, milliseconds));
/** Lets time pass, and everything that comes of it happen. */
async function pass(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
  await jest.advanceTimersByTimeAsync(0);
}
async function read(): Promise<Contract> {
  const result = await word.read();
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}
async function follow(contract: readonly BlockSpec[], options: HostOptions = {}): Promise<Contract> {
  host = openWord(buildDocx(contract), options);
  const first = await read();
  await followAgain();
  await pass(1000);
  told = [];
  host.syncs = 0;
  return first;
}
async function followAgain(): Promise<void> {
  const following = await word.follow({
    changed: (contract) => void told.push(contract),
    stale: () => void told.push('stale'),
    caret: (paragraph) => void told.push(paragraph),
  });
  if (!following.ok) throw new Error(following.failure.kind);
  stop = following.value;
}
const at = (i: number) => host.document.paragraphs()[i]!;
const caretAt = (i: number, offset = 0): void =>
  host.document.select(host.document.range(at(i), offset, at(i), offset));
const plain = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `Paragraph ${i} of the contract.`);

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  told = [];
});
afterEach(async () => {
  // What is under way is answered by this test's host.
  await reallyPass(2 * host.latencyMs);
  host.latencyMs = 0;
  stop();
  await pass(1000);
  jest.useRealTimers();
  expect(host.hostFaults).toEqual([]);
});

describe('with paragraph events', () => {
  test.each([10, 5000])(
    'typing in one of %i paragraphs costs one sync; the others are the same objects',
    async (count) => {
      const before = await follow(plain(count));
      for (const sign of ' It is.') host.document.insertText(at(7), at(7).length, sign);
      await pass(1000);
      expect(host.syncs).toBe(1);
      expect(contracts()).toHaveLength(1);
      const [after] = contracts();
      expect(after!.paragraphs[7]).toEqual({ text: 'Paragraph 7 of the contract. It is.' });
      expect(after!.paragraphs.filter((held, i) => held !== before.paragraphs[i])).toHaveLength(1);
      expect(after!.fingerprint).not.toBe(before.fingerprint);
      expect((await read()).fingerprint).toBe(after!.fingerprint);
    },
  );

  test.each([10, 5000])('a paragraph begun and one deleted among %i cost two syncs', async (count) => {
    const before = await follow(plain(count));
    host.document.splitParagraph(at(4), 11);
    host.document.deleteParagraph(at(8));
    await pass(1000);
    expect(host.syncs).toBe(2);
    const [after] = contracts();
    expect(after!.paragraphs.map(({ text }) => text)).toEqual(
      (await read()).paragraphs.map(({ text }) => text),
    );
    const kept = new Set(before.paragraphs);
    expect(after!.paragraphs.filter((held) => !kept.has(held)).map(({ text }) => text)).toEqual([
      'Paragraph 4',
      ' of the contract.',
    ]);
  });

  test('a deleted paragraph alone costs one sync', async () => {
    await follow(plain(10));
    host.document.deleteParagraph(at(8));
    await pass(1000);
    expect(host.syncs).toBe(1);
    expect(contracts()[0]!.paragraphs).toHaveLength(9);
  });

  test('a tracked deletion, a tracked insertion, a change of heading and number are told', async () => {
    await follow(REDLINED);
    host.setTracking('TrackAll');
    host.document.deleteText(at(11), 0, 7);
    host.document.insertText(at(9), 0, '除非');
    host.document.setParagraphProperty(at(3), 'pStyle', { val: 'Heading1' });
    await pass(1000);
    expect(host.syncs).toBe(2);
    const [after] = contracts();
    expect(after!.paragraphs[11]).toEqual({ text: 'by the parties.' });
    expect(after!.paragraphs[9]).toMatchObject({
      text: '除非乙方应在三十日内删除客户数据。',
      hasInsertions: true,
    });
    expect(after!.paragraphs[3]).toMatchObject({ number: '2.', outlineLevel: 1 });
    // Its number moved the numbers of those behind it.
    expect(after!.paragraphs[8]).toMatchObject({ number: '3.' });
    expect(after!.paragraphs).toEqual((await read()).paragraphs);
  });

  test('undo and redo are followed', async () => {
    const before = await follow(plain(6));
    host.document.insertText(at(2), 0, 'New ');
    host.document.step();
    await pass(1000);
    host.document.undo();
    await pass(1000);
    expect(contracts().map(({ fingerprint }) => fingerprint === before.fingerprint)).toEqual([false, true]);
  });

  test('what changes nothing in the text is looked at, and not told', async () => {
    await follow(plain(10));
    host.document.setRunProperty(host.document.wholeOf(at(3)), 'b', {});
    await pass(1000);
    expect(host.syncs).toBe(1);
    expect(told).toEqual([]);
  });

  test('typing puts the look off until there is quiet', async () => {
    await follow(plain(10));
    for (let i = 0; i < 10; i++) {
      host.document.insertText(at(1), 0, 'x');
      await pass(200);
    }
    expect(host.syncs).toBe(0);
    await pass(400);
    expect(host.syncs).toBe(1);
    expect(contracts()[0]!.paragraphs[1]!.text).toMatch(/^x{10}P/);
  });

  test('many changes at once are read together, in two syncs', async () => {
    await follow(plain(1000));
    for (let i = 0; i < 300; i++) host.document.insertText(at(i), 0, 'x');
    await pass(2000);
    expect(host.syncs).toBe(2);
    expect(contracts()[0]!.paragraphs[299]!.text).toBe('xParagraph 299 of the contract.');
  });

  test('a missed event is noticed at rest', async () => {
    const before = await follow(plain(20));
    host.engine.events.clear();
    host.setTracking('TrackAll');
    host.document.deleteText(at(5), 0, 10);
    await pass(20_000);
    expect(contracts()).toHaveLength(1);
    const [after] = contracts();
    expect(after!.paragraphs[5]!.text).toBe('5 of the contract.');
    expect(after!.paragraphs.filter((held, i) => held !== before.paragraphs[i])).toHaveLength(1);
  });

  test('at rest it asks less and less, and never more than the text', async () => {
    await follow(plain(20));
    await pass(600_000);
    expect(host.syncs).toBeLessThan(15);
    expect(told).toEqual([]);
  });

  test('an update waits for the action before it, and takes all that changed meanwhile', async () => {
    await follow(plain(20));
    host.latencyMs = 20;
    const reading = word.read();
    for (const place of [1, 2, 3]) {
      host.document.insertText(at(place), 0, 'x');
      await pass(400);
    }
    expect(await reading).toMatchObject({ ok: true });
    await reallyPass(100);
    expect(host.syncs).toBeLessThanOrEqual(1 + 1);
    const now = await read();
    expect((contracts().at(-1) ?? now).paragraphs).toEqual(now.paragraphs);
  });

  test('looks do not pile up behind a slow action', async () => {
    await follow(plain(20));
    host.latencyMs = 20;
    const reading = word.read();
    for (const place of [1, 2, 3]) {
      caretAt(place);
      await pass(200);
    }
    expect(await reading).toMatchObject({ ok: true });
    await reallyPass(100);
    expect(carets()).toEqual([3]);
    expect(host.syncs).toBe(1 + 1);
  });
});

describe('without paragraph events', () => {
  test.each([10, 5000])(
    'an edit among %i paragraphs is noticed at rest, in one sync and two to read',
    async (count) => {
      const before = await follow(plain(count), { wordApi: '1.4' });
      host.document.insertText(at(3), 0, '新');
      host.document.insertParagraph(at(6), 'After', 'Inserted.');
      caretAt(3, 1);
      await pass(60_000);
      expect(contracts()).toHaveLength(1);
      const [after] = contracts();
      const kept = new Set(before.paragraphs);
      expect(after!.paragraphs.filter((held) => !kept.has(held)).map(({ text }) => text)).toEqual([
        '新Paragraph 3 of the contract.',
        'Inserted.',
      ]);
      expect(after!.paragraphs.map(({ text }) => text)).toEqual(
        (await read()).paragraphs.map(({ text }) => text),
      );
    },
  );

  test('it costs three syncs, and one where nothing changed', async () => {
    await follow(plain(10), { wordApi: '1.4' });
    await pass(1500);
    expect(host.syncs).toBe(1);
    host.document.insertText(at(3), 0, 'x');
    await pass(4000);
    // The fourth asks where the caret is now: the places of paragraphs may have moved.
    expect(host.syncs).toBe(1 + 4);
    expect(contracts()).toHaveLength(1);
  });

  test('a tracked deletion, which leaves Word’s plain text, is noticed', async () => {
    await follow(plain(10), { wordApi: '1.4' });
    host.setTracking('TrackAll');
    host.document.deleteText(at(5), 0, 10);
    await pass(10_000);
    expect(contracts()[0]!.paragraphs[5]).toEqual({ text: '5 of the contract.' });
  });
});

describe('the caret', () => {
  test.each(['1.6', '1.4'])(
    'is told by paragraph, once for each, in one sync (WordApi %s)',
    async (wordApi) => {
      await follow(plain(10), { wordApi });
      caretAt(4, 2);
      await pass(200);
      caretAt(4, 5);
      await pass(200);
      caretAt(6);
      await pass(200);
      expect(carets()).toEqual([4, 6]);
      expect(host.syncs).toBe(3);
    },
  );

  test('quick moves are one look', async () => {
    await follow(plain(10));
    for (const place of [1, 2, 3, 4, 5]) caretAt(place);
    await pass(200);
    expect(carets()).toEqual([5]);
    expect(host.syncs).toBe(1);
  });

  test('its place follows what is inserted before it', async () => {
    await follow(plain(10));
    caretAt(4);
    await pass(200);
    host.document.insertParagraph(at(0), 'Before', 'New.');
    await pass(1000);
    expect(carets()).toEqual([4, 5]);
  });

  test('among equal paragraphs it is not guessed (WordApi 1.4)', async () => {
    await follow(['One.', '', '', '', '', 'Two.'], { wordApi: '1.4' });
    caretAt(5);
    await pass(200);
    caretAt(2);
    await pass(200);
    expect(carets()).toEqual([5, -1]);
  });
});

test('following never writes, selects, or moves the caret', async () => {
  await follow(REDLINED);
  caretAt(11, 4);
  host.document.insertText(at(2), 0, 'Now ');
  const requests = host.record();
  const before = host.document.xml();
  await pass(30_000);
  const methods = requests.flatMap(({ request }) => [
    ...request.Actions.map(({ Name }) => Name),
    ...Object.values(request.ObjectPaths).map(({ Name }) => Name),
  ]);
  expect(methods).toContain('GetReviewedText');
  expect(
    methods.filter((name) => /^(Select|Insert|Delete|Search|Highlight|GetRange|ExpandTo)/.test(name)),
  ).toEqual([]);
  expect(
    requests
      .flatMap(({ request }) => request.Actions)
      .filter(({ ActionType }) => [4, 9].includes(ActionType)),
  ).toEqual([]);
  expect(host.document.xml()).toBe(before);
  const { start } = host.document.selection;
  expect([start.paragraph, start.offset]).toEqual([at(11), 4]);
});

describe('in doubt', () => {
  test('another document is told once as stale, until it is read', async () => {
    await follow(plain(10));
    host.open(buildDocx(['Another', 'document', 'stands', 'here', 'now', 'entirely']));
    host.document.insertText(at(1), 0, 'x');
    await pass(60_000);
    expect(told).toEqual(['stale']);
    host.document.insertText(at(2), 0, 'x');
    await pass(60_000);
    expect(told).toEqual(['stale']);
    await read();
    host.document.insertText(at(3), 0, 'x');
    await pass(60_000);
    expect(contracts().at(-1)!.paragraphs[3]!.text).toBe('xhere');
  });

  test.each(['before', 'midway', 'lost'] as const)(
    'a look that fails (%s) is tried again, and nothing is lost',
    async (kind) => {
      await follow(plain(10));
      host.document.insertText(at(3), 0, 'x');
      host.failAtSync(1, kind);
      await pass(10_000);
      expect(contracts().map(({ paragraphs }) => paragraphs[3]!.text[0])).toEqual(['x']);
      expect(told).not.toContain('stale');
    },
  );

  test('a look that fails altogether is tried again soon, with all that it was for', async () => {
    await follow(plain(10));
    host.document.insertText(at(3), 0, 'x');
    const last = host.syncs + 2;
    host.failAtSync(1);
    host.onExchange = () => host.syncs < last && host.failAtSync(1);
    await pass(5000);
    host.onExchange = undefined;
    expect(contracts().map(({ paragraphs }) => paragraphs[3]!.text[0])).toEqual(['x']);
    expect(host.syncs).toBe(last + 2);
  });

  test('where Word answers no more, it is told once as stale', async () => {
    await follow(plain(10));
    host.onExchange = () => host.failAtSync(1);
    host.failAtSync(1);
    host.document.insertText(at(3), 0, 'x');
    await pass(120_000);
    expect(told).toEqual(['stale']);
    host.onExchange = undefined;
    host.failAtSync(99_999);
  });

  test('nothing read yet is stale', async () => {
    jest.resetModules();
    const anew = jest.requireActual<typeof import('../../src/word/document')>('../../src/word/document');
    host = openWord(buildDocx(['Text.']));
    const stale = jest.fn();
    const following = await anew.createWordDocument().follow({ changed: jest.fn(), stale, caret: jest.fn() });
    stop = following.ok ? following.value : () => undefined;
    expect(stale).toHaveBeenCalledTimes(1);
  });
});

describe('stopping', () => {
  test('lets go of Word’s events, and nothing is told any more', async () => {
    await follow(plain(10));
    expect(host.engine.events.size).toBe(3);
    host.document.insertText(at(3), 0, 'x');
    stop();
    await pass(60_000);
    expect(host.engine.events.size).toBe(0);
    expect(told).toEqual([]);
    caretAt(5);
    await pass(60_000);
    expect(told).toEqual([]);
  });

  test('a second follower takes the place of the first', async () => {
    await follow(plain(10));
    const first = told;
    told = [];
    await followAgain();
    await pass(500);
    told = [];
    host.document.insertText(at(3), 0, 'x');
    await pass(1000);
    expect(contracts()).toHaveLength(1);
    expect(first).toEqual([]);
  });
});
