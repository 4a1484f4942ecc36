/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import type { Change, Target } from '../../src/word/api';
import { buildDocx } from '../../src/workbench/document/build';
import type { FaultKind } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';
import { host, open, read, saved, THEM } from './opened';

const word = createWordDocument();
const targetOf = (paragraph: number): Target => {
  const paragraphText = read(paragraph);
  return { paragraphText, span: { paragraph, start: 0, end: paragraphText.length } };
};
const changes = async (paragraph: number): Promise<readonly Change[]> => {
  const found = await word.changesIn(targetOf(paragraph));
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
};
const WHEN = Date.parse('2026-11-02T09:30:00Z');
const DELETED: Change = { kind: 'deleted', author: THEM, text: 'five', when: WHEN };
const INSERTED: Change = { kind: 'inserted', author: THEM, text: 'ten', when: WHEN };

test('the changes of a paragraph are told with kind, author, words and time', async () => {
  open();
  const before = saved();
  expect(await changes(2)).toEqual([DELETED, INSERTED]);
  expect(await changes(3)).toEqual([]);
  expect(saved()).toEqual(before);
});

test.each<[Change, 'accept' | 'reject', string, string]>([
  [DELETED, 'accept', 'within ten days', 'within  days'],
  [DELETED, 'reject', 'within fiveten days', 'within five days'],
  [INSERTED, 'accept', 'within ten days', 'within fiveten days'],
  [INSERTED, 'reject', 'within  days', 'within five days'],
])('%o: %s decides it and nothing else', async (change, decision, current, original) => {
  open();
  host.setTracking('TrackAll');
  expect(await word.decide(targetOf(2), change, decision)).toEqual({ ok: true, value: undefined });
  expect(read(2)).toContain(current);
  expect(read(2, 'original')).toContain(original);
  expect(host.document.revisions()).toHaveLength(1);
  expect(host.trackingMode).toBe('TrackAll');
});

describe('what it refuses', () => {
  test('Word without tracked changes', async () => {
    open(REDLINED, { wordApi: '1.5' });
    expect(await word.changesIn(targetOf(2))).toEqual({ ok: false, failure: { kind: 'unsupported' } });
    expect(await word.decide(targetOf(2), INSERTED, 'accept')).toEqual({
      ok: false,
      failure: { kind: 'unsupported' },
    });
  });
  test('a change that is not there, or reads otherwise', async () => {
    open();
    const before = saved();
    for (const change of [
      { ...INSERTED, text: 'nine' },
      { ...INSERTED, author: 'Somebody' },
      { ...INSERTED, when: WHEN + 60000 },
      { ...INSERTED, kind: 'formatted' } as const,
    ])
      expect(await word.decide(targetOf(2), change, 'accept')).toEqual({
        ok: false,
        failure: { kind: 'targetChanged' },
      });
    expect(saved()).toEqual(before);
  });
  test('one of two that say the same', async () => {
    open([
      {
        runs: [
          { text: 'not ', inserted: THEM },
          { text: 'to do and ' },
          { text: 'not ', inserted: THEM },
          { text: 'to let' },
        ],
      },
    ]);
    const [first] = await changes(0);
    expect(await word.decide(targetOf(0), first!, 'reject')).toEqual({
      ok: false,
      failure: { kind: 'ambiguous' },
    });
  });
  test('a paragraph that changed, a protected and a read-only document', async () => {
    open();
    const held = targetOf(2);
    host.document.insertText(host.document.paragraphs()[2]!, 0, 'Now: ');
    expect(await word.decide(held, INSERTED, 'accept')).toEqual({
      ok: false,
      failure: { kind: 'targetChanged' },
    });
    open(buildDocx(REDLINED, { protection: 'readOnly' }));
    expect(await word.decide(held, INSERTED, 'accept')).toMatchObject({
      ok: false,
      failure: { kind: 'protected' },
    });
    open();
    host.document.readOnly = true;
    expect(await word.decide(held, INSERTED, 'accept')).toEqual({ ok: false, failure: { kind: 'readOnly' } });
  });
});

describe('syncs', () => {
  test.each([10, 5000])('among %i paragraphs: three to tell, four to decide', async (count) => {
    open([...Array.from({ length: count }, (_, i) => `Paragraph ${i}.`), REDLINED[2]!]);
    await changes(count);
    expect(host.syncs).toBe(3);
    await word.decide(targetOf(count), INSERTED, 'accept');
    expect(host.syncs).toBe(7);
  });
});

describe('failures', () => {
  for (const kind of ['before', 'midway', 'lost'] as FaultKind[])
    test.each([1, 2, 3, 4])(`sync %i fails (${kind}): decided, or as it was`, async (k) => {
      open();
      const before = saved();
      host.failAtSync(k, kind);
      const result = await word.decide(targetOf(2), INSERTED, 'reject');
      if (result.ok) expect(read(2)).toContain('within  days');
      else expect(saved()).toEqual(before);
    });
  test('another document is opened before it: that one is not touched, and nothing is claimed', async () => {
    open();
    host.beforeSync(4, () => host.open(buildDocx(['Another contract.'])));
    expect(await word.decide(targetOf(2), INSERTED, 'reject')).toMatchObject({
      ok: false,
      failure: { kind: 'targetGone' },
    });
    expect(read(0)).toBe('Another contract.');
  });
});
