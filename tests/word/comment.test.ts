/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import { INTERNAL_NOTE } from '../../src/word/marks';
import type { Target } from '../../src/word/api';
import { buildDocx } from '../../src/workbench/document/build';
import { listComments } from '../../src/workbench/document/comments';
import type { FaultKind } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';
import { bodyOf, host, open, read, saved } from './opened';

const word = createWordDocument();
const targetOf = (paragraph: number, words: string): Target => {
  const paragraphText = read(paragraph);
  const start = paragraphText.indexOf(words);
  return { paragraphText, span: { paragraph, start, end: start + words.length } };
};
const comments = (): string[] => listComments(host.document).map(({ text }) => text);
/** What stands between the comment's two ends. */
const commented = (): string => {
  const xml = host.document.xml();
  return xml
    .slice(xml.indexOf('commentRangeStart'), xml.indexOf('commentRangeEnd'))
    .replace(/^[^>]*>|<[^>]*>?/g, '');
};

for (const wordApi of ['1.4', '1.6'])
  describe(`a comment, WordApi ${wordApi}`, () => {
    test.each<[string, number, string]>([
      ['English', 11, 'by the parties'],
      ['Chinese', 9, '三十日内'],
      ['words next to others’ revisions', 2, 'keep records'],
      ['inserted words', 2, 'ten'],
      ['a whole paragraph', 3, 'Reports are shared on request.'],
    ])('stands on the words: %s', async (_, paragraph, words) => {
      open(REDLINED, { wordApi });
      await word.read();
      const start = host.syncs;
      expect(await word.comment(targetOf(paragraph, words), 'Why?', 'otherSide')).toEqual({
        ok: true,
        value: undefined,
      });
      expect(commented()).toBe(words);
      expect(host.syncs - start).toBeLessThanOrEqual(wordApi === '1.6' ? 2 : 4);
      expect(host.document.revisions().filter(({ author }) => author === 'Lena Fox')).toEqual([]);
    });
  });

test('where deleted words leave several places for the words, it stands on the paragraph', async () => {
  open([{ runs: [{ text: 'a fee ' }, { text: 'fee ', deleted: 'Them' }, { text: 'is due' }] }]);
  await word.comment(targetOf(0, 'fee '), 'Why?', 'otherSide');
  expect(commented()).toBe('a fee fee is due');
});

test.each([
  ['Check with tax.', INTERNAL_NOTE.en],
  ['请财务确认 VAT。', INTERNAL_NOTE.zh],
  ['1. 请财务确认。', INTERNAL_NOTE.zh],
])('an internal note is marked as such in its language, once: %s', async (text, mark) => {
  open();
  await word.comment(targetOf(11, 'parties'), text, 'internal');
  await word.comment(targetOf(11, 'parties'), mark + text, 'internal');
  await word.comment(targetOf(11, 'parties'), text, 'otherSide');
  expect(comments()).toEqual([mark + text, mark + text, text]);
  expect(await word.residue()).toMatchObject({ ok: true, value: { internalNotes: 2 } });
});

describe('syncs', () => {
  test.each([10, 5000])('a comment among %i paragraphs costs two', async (count) => {
    open(Array.from({ length: count }, (_, i) => `Paragraph ${i}.`));
    await word.read();
    const start = host.syncs;
    await word.comment(targetOf(count - 1, 'Paragraph'), 'Why?', 'internal');
    expect(host.syncs - start).toBe(2);
  });
});

describe('what it refuses', () => {
  const target = (): Target => targetOf(0, 'fee');
  test('comments are not allowed here', async () => {
    open(['The fee.']);
    host.quirks.refusesComments = true;
    const before = saved();
    expect(await word.comment(target(), 'Why?', 'internal')).toMatchObject({
      ok: false,
      failure: { kind: 'unsupported', code: 'NotAllowed' },
    });
    expect(saved()).toEqual(before);
  });
  test('a paragraph that changed, one of two that read alike, a protected and a read-only document', async () => {
    open(['The fee.']);
    await word.read();
    const held = target();
    host.document.insertText(host.document.paragraphs()[0]!, 0, 'Now: ');
    expect(await word.comment(held, 'Why?', 'internal')).toEqual({
      ok: false,
      failure: { kind: 'targetChanged' },
    });
    open(['Other.', 'The fee.', 'The fee.']);
    expect(await word.comment(held, 'Why?', 'internal')).toEqual({
      ok: false,
      failure: { kind: 'ambiguous' },
    });
    open(buildDocx(['The fee.'], { protection: 'readOnly' }));
    expect(await word.comment(held, 'Why?', 'internal')).toMatchObject({
      ok: false,
      failure: { kind: 'protected' },
    });
    open(['The fee.']);
    host.document.readOnly = true;
    expect(await word.comment(held, 'Why?', 'internal')).toEqual({
      ok: false,
      failure: { kind: 'readOnly' },
    });
  });
  test('words deleted since the review', async () => {
    open(['The fee is due.']);
    await word.read();
    const held = target();
    host.setTracking('TrackAll');
    host.document.deleteText(host.document.paragraphs()[0]!, 8, 11);
    expect(await word.comment(held, 'Why?', 'internal')).toEqual({
      ok: false,
      failure: { kind: 'targetChanged' },
    });
    expect(comments()).toEqual([]);
  });
});

describe('failures', () => {
  for (const kind of ['before', 'midway', 'lost'] as FaultKind[])
    test.each([1, 2, 3])(`sync %i fails (${kind}): there once, or not at all`, async (k) => {
      open();
      await word.read();
      const before = saved();
      host.failAtSync(k, kind);
      const result = await word.comment(targetOf(11, 'parties'), 'Why?', 'otherSide');
      expect(comments()).toEqual(result.ok ? ['Why?'] : []);
      if (!result.ok) expect(saved()).toEqual(before);
    });
  test.each([2])('another document is opened before sync %i: it is not touched', async (k) => {
    open(['The fee.']);
    await word.read();
    const held = targetOf(0, 'fee');
    const other = buildDocx(['Another contract.']);
    host.beforeSync(k, () => host.open(other));
    expect(await word.comment(held, 'Why?', 'internal')).toMatchObject({
      ok: false,
      failure: { kind: 'targetGone' },
    });
    expect(saved()).toEqual(bodyOf(other));
  });
});
