/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import { INTERNAL_NOTE } from '../../src/word/marks';
import type { Edit, ParagraphRedline, RedlineHow } from '../../src/word/api';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import { listComments } from '../../src/workbench/document/comments';
import type { TrackingMode } from '../../src/workbench/document/document';
import type { FaultKind } from '../../src/workbench/host/word-host';
import { REDLINED, withField } from './contracts';
import { bodyOf, host, open, read, saved, THEM, US } from './opened';

const word = createWordDocument();
/** Edits by the words themselves: `[old, new]`, the n-th time the old stands there; `['', new, before]`. */
const edit = (text: string, old: string, insert: string, from = 0): Edit => {
  const start = text.indexOf(old, from);
  if (start < 0) throw new Error(`no ${old}`);
  return { start, end: start + old.length, insert };
};
const redlineOf = (paragraph: number, make: (text: string) => readonly Edit[]): ParagraphRedline => {
  const paragraphText = read(paragraph);
  return { paragraph, paragraphText, edits: make(paragraphText) };
};
const TRACKED: RedlineHow = { tracked: true };
/** [kind, text] of each of our revisions, in order. */
const ours = (): [string, string][] =>
  host.document
    .revisions()
    .filter(({ author }) => author === US)
    .map(({ kind, text }) => [kind, text]);
const rejectOurs = (): void => host.document.resolveAll(false, ({ author }) => author === US);

describe('a redline', () => {
  test('touches only the words that change; the rest keeps its looks, rejecting it leaves nothing', async () => {
    open([
      {
        runs: [
          { text: 'Vendor shall notify within ', italic: true },
          { text: 'ten (10) business days', bold: true },
          { text: ' of an incident.' },
        ],
      },
    ]);
    const before = saved();
    const result = await word.redline(
      [redlineOf(0, (text) => [edit(text, 'ten (10) business days', 'seventy-two (72) hours')])],
      TRACKED,
    );
    expect(result).toEqual({ ok: true, value: { edits: 1, commented: false } });
    expect(read(0)).toBe('Vendor shall notify within seventy-two (72) hours of an incident.');
    expect(ours()).toEqual([
      ['Deleted', 'ten (10) business days'],
      ['Added', 'seventy-two (72) hours'],
    ]);
    expect(host.document.xml()).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>seventy/);
    expect(host.trackingMode).toBe('Off');
    rejectOurs();
    expect(saved()).toEqual(before);
  });

  test('several edits, in several paragraphs, beside the same words elsewhere', async () => {
    open(['The fee is due. The fee is final. The fee is due.', 'A', '甲方可以终止。乙方可以终止。']);
    const result = await word.redline(
      [
        redlineOf(0, (text) => [edit(text, 'is', 'was', 17), edit(text, 'due.', 'due', 35)]),
        redlineOf(2, (text) => [edit(text, '乙方', '供应商'), edit(text, '终止', '解除', 8)]),
      ],
      TRACKED,
    );
    expect(result).toMatchObject({ ok: true, value: { edits: 4 } });
    expect(read(0)).toBe('The fee is due. The fee was final. The fee is due');
    expect(read(1)).toBe('A');
    expect(read(2)).toBe('甲方可以终止。供应商可以解除。');
  });

  test.each<[string, (text: string) => Edit, string]>([
    ['at the start', () => ({ start: 0, end: 0, insert: 'Each ' }), 'Each party pays.'],
    ['at the end', (text) => ({ start: text.length, end: text.length, insert: ' Now.' }), 'party pays. Now.'],
    ['before a full stop', (text) => edit(text, '', ', except fees', 0), ''],
    ['of the whole text', (text) => ({ start: 0, end: text.length, insert: 'New.' }), 'New.'],
  ])('%s', async (name, make, expected) => {
    open(['party pays.']);
    const before = saved();
    const held = redlineOf(0, (text) =>
      name === 'before a full stop' ? [{ start: 10, end: 10, insert: ', except fees' }] : [make(text)],
    );
    expect(await word.redline([held], TRACKED)).toMatchObject({ ok: true });
    expect(read(0)).toBe(name === 'before a full stop' ? 'party pays, except fees.' : expected);
    rejectOurs();
    expect(saved()).toEqual(before);
  });

  test('without tracking it leaves no revision', async () => {
    open(['party pays ninety days.']);
    host.setTracking('TrackAll');
    expect(
      await word.redline([redlineOf(0, (text) => [edit(text, 'ninety', 'thirty')])], { tracked: false }),
    ).toMatchObject({ ok: true });
    expect(read(0, 'raw')).toBe('party pays thirty days.');
    expect(host.document.revisions()).toEqual([]);
    expect(host.trackingMode).toBe('TrackAll');
  });

  test('words that hold nothing of it stay in their field and link', async () => {
    open(withField(['Caps of [field] and [link], are twelve months.']));
    const before = saved();
    const held = redlineOf(0, (text) => [
      { start: text.indexOf(' and'), end: text.indexOf(' and'), insert: ' (as amended)' },
      { start: text.indexOf(', are'), end: text.indexOf(', are'), insert: ' hereto' },
      edit(text, 'twelve', 'twenty-four'),
    ]);
    expect(await word.redline([held], TRACKED)).toMatchObject({ ok: true });
    expect(read(0)).toBe('Caps of 9.2 (as amended) and Annex A hereto, are twenty-four months.');
    expect(host.document.xml()).toContain(
      '<w:r><w:t>9.2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
    expect(host.document.xml()).toContain(
      '<w:hyperlink w:anchor="annex"><w:r><w:t>Annex A</w:t></w:r></w:hyperlink>',
    );
    rejectOurs();
    expect(saved()).toEqual(before);
  });

  test('beside a link, where words follow without a blank, they do not become a part of it', async () => {
    open(withField(['见[link]之规定。']));
    const at = '见Annex A'.length;
    const held = redlineOf(0, () => [{ start: at, end: at, insert: '及其附录' }]);
    expect(await word.redline([held], TRACKED)).toMatchObject({ ok: true });
    expect(read(0)).toBe('见Annex A及其附录之规定。');
    expect(host.document.xml()).toContain('<w:t>Annex A</w:t></w:r></w:hyperlink>');
  });

  test('where Word parts the paragraph otherwise than asked, the words are searched for', async () => {
    open(['The fee is due. The fee is final.']);
    host.quirks.partsOnlyAt = ['.'];
    expect(
      await word.redline([redlineOf(0, (text) => [edit(text, 'fee', 'charge', 17)])], TRACKED),
    ).toMatchObject({
      ok: true,
    });
    expect(read(0)).toBe('The fee is due. The charge is final.');
  });
});

describe('earlier revisions', () => {
  const DRAFT: readonly BlockSpec[] = [
    {
      runs: [
        { text: 'Notice within ' },
        { text: 'five (5) days', deleted: THEM },
        { text: 'ten (10) days', inserted: THEM },
        { text: ' of discovery of it.' },
      ],
    },
  ];
  const theirs = () =>
    host.document
      .revisions()
      .filter(({ author }) => author === THEM)
      .map(({ kind, text }) => `${kind} ${text}`);

  test('are never touched: their insertion is struck within, their deletion stays', async () => {
    open(DRAFT);
    const before = saved();
    const held = redlineOf(0, (text) => [edit(text, 'ten (10) days', '72 hours'), edit(text, ' of it', '')]);
    expect(await word.redline([held], TRACKED)).toMatchObject({ ok: true });
    expect(read(0)).toBe('Notice within 72 hours of discovery.');
    expect(read(0, 'original')).toBe('Notice within five (5) days of discovery of it.');
    expect(theirs()).toContain('Deleted five (5) days');
    rejectOurs();
    expect(saved()).toEqual(before);
    expect(theirs()).toEqual(['Deleted five (5) days', 'Added ten (10) days']);
  });

  test('a passage around their deletion is struck in pieces', async () => {
    open(DRAFT);
    const before = saved();
    const held = redlineOf(0, (text) => [
      edit(text, 'Notice within ten (10) days of discovery', 'Prompt notice'),
    ]);
    const result = await word.redline([held], TRACKED);
    // The blank before the figure may be the deleted one: nothing is guessed.
    expect(result).toEqual({ ok: false, failure: { kind: 'ambiguous' } });
    expect(saved()).toEqual(before);
  });

  test('deleted since the review: refused', async () => {
    open(['The fee is due.']);
    await word.read();
    const held = redlineOf(0, (text) => [edit(text, 'due', 'paid')]);
    host.setTracking('TrackAll');
    host.document.deleteText(host.document.paragraphs()[0]!, 0, 4);
    const before = saved();
    expect(await word.redline([held], TRACKED)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
    expect(saved()).toEqual(before);
  });
});

describe('what it refuses, before anything is written', () => {
  const held = (paragraph: number, paragraphText: string): ParagraphRedline => ({
    paragraph,
    paragraphText,
    edits: [edit(paragraphText, 'fee', 'charge')],
  });
  test('one paragraph of two that changed', async () => {
    open(['The fee is due.', 'The fee was final.']);
    const before = saved();
    expect(await word.redline([held(0, 'The fee is due.'), held(1, 'The fee is final.')], TRACKED)).toEqual({
      ok: false,
      failure: { kind: 'targetChanged' },
    });
    expect(saved()).toEqual(before);
    expect(host.trackingMode).toBe('Off');
  });
  test('a paragraph that moved is found, if it is the only one', async () => {
    open(['Other.', 'The fee is due.']);
    expect(await word.redline([held(0, 'The fee is due.')], TRACKED)).toMatchObject({ ok: true });
    expect(read(1)).toBe('The charge is due.');
    open(['Other.', 'The fee is due.', 'The fee is due.']);
    expect(await word.redline([held(0, 'The fee is due.')], TRACKED)).toEqual({
      ok: false,
      failure: { kind: 'ambiguous' },
    });
  });
  test('a locked content control', async () => {
    open([{ runs: [{ text: 'The fee is due.' }], locked: true }]);
    expect(await word.redline([held(0, 'The fee is due.')], TRACKED)).toEqual({
      ok: false,
      failure: { kind: 'locked' },
    });
  });
  test('a protected and a read-only document', async () => {
    open(buildDocx(['The fee is due.'], { protection: 'readOnly' }));
    expect(await word.redline([held(0, 'The fee is due.')], TRACKED)).toEqual({
      ok: false,
      failure: { kind: 'protected' },
    });
    open(['The fee is due.']);
    host.document.readOnly = true;
    expect(await word.redline([held(0, 'The fee is due.')], TRACKED)).toEqual({
      ok: false,
      failure: { kind: 'readOnly' },
    });
  });
  test('protection that forces tracking takes tracked edits, and no others', async () => {
    open(buildDocx(['The fee is due.'], { protection: 'trackedChanges' }));
    host.setTracking('TrackAll');
    expect(await word.redline([held(0, 'The fee is due.')], { tracked: false })).toEqual({
      ok: false,
      failure: { kind: 'protected' },
    });
    expect(await word.redline([held(0, 'The fee is due.')], TRACKED)).toMatchObject({ ok: true });
    expect(read(0)).toBe('The charge is due.');
  });
});

describe('a note with it', () => {
  const NOTE: RedlineHow = {
    tracked: true,
    note: { text: 'Too long for our regulator.', audience: 'internal' },
  };
  test('stands on each edited paragraph, marked as internal', async () => {
    open(['The fee is due.', 'The fee is final.']);
    const result = await word.redline(
      [0, 1].map((i) => redlineOf(i, (text) => [edit(text, 'fee', 'charge')])),
      NOTE,
    );
    expect(result).toEqual({ ok: true, value: { edits: 2, commented: true } });
    expect(listComments(host.document).map(({ text }) => text)).toEqual([
      `${INTERNAL_NOTE.en}Too long for our regulator.`,
      `${INTERNAL_NOTE.en}Too long for our regulator.`,
    ]);
    expect(host.syncs).toBe(4);
  });
  test('refused by Word: the edits stand, and it is told', async () => {
    open(['The fee is due.']);
    host.quirks.refusesComments = true;
    const result = await word.redline([redlineOf(0, (text) => [edit(text, 'fee', 'charge')])], NOTE);
    expect(result).toEqual({ ok: true, value: { edits: 1, commented: false } });
    expect(read(0)).toBe('The charge is due.');
    expect(host.trackingMode).toBe('Off');
  });
});

describe('syncs', () => {
  test.each([10, 5000])('%i paragraphs cost four, revisions and a note included', async (count) => {
    open([...Array.from({ length: count }, (_, i) => `Paragraph ${i}.`), REDLINED[2]!]);
    await word.read();
    const before = host.syncs;
    const held = redlineOf(count, (text) => [edit(text, 'ten', 'three')]);
    const result = await word.redline([held], { ...TRACKED, note: { text: 'x', audience: 'otherSide' } });
    expect(result).toMatchObject({ ok: true, value: { commented: true } });
    expect(host.syncs - before).toBe(4);
  });
});

describe('failures', () => {
  const KINDS: FaultKind[] = ['before', 'midway', 'lost'];
  const contract = (): Uint8Array =>
    withField([
      ...REDLINED,
      {
        runs: [
          { text: 'Caps of [field] are ' },
          { text: 'twelve', bold: true },
          { text: ' months of fees.' },
        ],
      },
      '乙方应在十（10）个工作日内通知甲方。',
    ]);
  const redlines = (): ParagraphRedline[] => [
    redlineOf(2, (text) => [
      edit(text, 'ten', 'three'),
      edit(text, 'keep', 'hold'),
      edit(text, 'records.', 'logs.'),
    ]),
    redlineOf(12, (text) => [edit(text, 'twelve', 'twenty-four'), edit(text, ' of fees', '')]),
    redlineOf(13, (text) => [edit(text, '十（10）个工作日', '七十二（72）小时')]),
  ];
  for (const wordApi of ['1.4', '1.6'])
    for (const mode of ['Off', 'TrackAll', 'TrackMineOnly'] as TrackingMode[])
      for (const tracked of [true, false])
        for (const kind of KINDS)
          for (const k of [1, 2, 3, 4, 5])
            test(`WordApi ${wordApi}, ${mode}, tracked ${tracked}, sync ${k} fails (${kind}): before or after`, async () => {
              open(contract(), { wordApi });
              host.setTracking(mode);
              const before = saved();
              const held = redlines();
              expect(await word.redline(held, { tracked })).toMatchObject({ ok: true });
              const after = saved();

              open(contract(), { wordApi });
              host.setTracking(mode);
              host.failAtSync(k, kind);
              const result = await word.redline(held, { tracked });
              expect(host.trackingMode).toBe(mode);
              if (!result.ok) expect(result.failure.remains).toBeUndefined();
              expect(saved()).toEqual(result.ok ? after : before);
              if (result.ok && tracked) {
                rejectOurs();
                expect(saved()).toEqual(before);
              }
            });

  /** Every place in the batch, not only its half: the edits' actions are its last ones. */
  test.each(Array.from({ length: 40 }, (_, i) => i))(
    'the edit fails %i actions before its end',
    async (back) => {
      open(contract());
      const before = saved();
      const held = redlines();
      await word.redline(held, TRACKED);
      const after = saved();
      open(contract());
      host.failAtSync(3, 'midway', 'GeneralException', back);
      const result = await word.redline(held, TRACKED);
      if (!result.ok) expect(result.failure.remains).toBeUndefined();
      expect(saved()).toEqual(result.ok ? after : before);
      expect(host.trackingMode).toBe('Off');
    },
  );

  test('Word that tracks nothing is found out, and what remains is told', async () => {
    open(['The fee is due.']);
    host.quirks.ignoresTracking = true;
    expect(
      await word.redline([redlineOf(0, (text) => [edit(text, 'fee', 'charge')])], TRACKED),
    ).toMatchObject({
      ok: false,
      failure: { remains: 'redline' },
    });
  });

  test.each([2, 3, 4])('another document is opened before sync %i: it is not touched', async (k) => {
    open(['The fee is due.', 'Second.']);
    const held = redlineOf(0, (text) => [edit(text, 'fee', 'charge')]);
    const other = buildDocx(['Another contract.']);
    host.beforeSync(k, () => host.open(other));
    expect(await word.redline([held], TRACKED)).toMatchObject({ ok: false, failure: { kind: 'targetGone' } });
    expect(saved()).toEqual(bodyOf(other));
    expect(host.trackingMode).toBe('Off');
  });
});
