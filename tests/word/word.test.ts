/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import type { Mark } from '../../src/word/api';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import { DocxDocument, type TrackingMode } from '../../src/workbench/document/document';
import { describe as describeElement } from '../../src/workbench/document/pieces';
import type { FaultKind, HostOptions, WordHost } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';

declare const openWord: (bytes: Uint8Array, options?: HostOptions) => WordHost;

const US = 'Lena Fox';
const word = createWordDocument();
let host: WordHost;
const open = (blocks: readonly BlockSpec[] = REDLINED): WordHost =>
  (host = openWord(buildDocx(blocks), { author: US, now: () => new Date('2026-11-23T10:00:00Z') }));
const xml = (): string => host.document.xml();
const texts = (): string[] => host.document.paragraphs().map((paragraph) => paragraph.text('current'));
const caretAt = (paragraph: number, offset: number, to = offset): void => {
  const held = host.document.paragraphs()[paragraph]!;
  host.document.select(host.document.range(held, offset, held, to));
};
const selection = () => {
  const { start, end } = host.document.selection;
  const at = (anchor: typeof start) => [host.document.paragraphs().indexOf(anchor.paragraph), anchor.offset];
  return [at(start), at(end)];
};
/** By the paragraph itself: insertions before it move its index. */
const selected = () => {
  const { start, end } = host.document.selection;
  return [start.paragraph.text('original'), start.offset, end.paragraph.text('original'), end.offset];
};
const CLAUSE = [
  { language: 'en', text: 'Vendor shall not train on Customer Data.' },
  { language: 'zh', text: '供应商不得以客户数据训练模型。' },
] as const;
const marksOf = async (): Promise<Mark[]> => {
  const read = await word.read();
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value.paragraphs.map(({ text }, paragraph) => ({
    topic: 3,
    paragraphText: text,
    span: { paragraph, start: 0, end: text.length },
  }));
};

afterEach(() => expect(host.hostFaults).toEqual([]));

describe('reading', () => {
  test('deletions are left out, numbers and table places are told', async () => {
    open();
    const read = await word.read();
    expect(read).toMatchObject({ ok: true });
    const paragraphs = read.ok ? read.value.paragraphs : [];
    expect(paragraphs[2]).toEqual({
      text: 'Vendor shall notify Customer within ten days of an incident. It shall keep records.',
      number: '1.1',
      hasInsertions: true,
    });
    expect(paragraphs[1]).toEqual({ text: 'Security', number: '1.', outlineLevel: 1 });
    expect(paragraphs[6]).toEqual({ text: 'Critical', cell: { table: 0, row: 1, column: 0 } });
  });

  test.each([10, 5000])('%i paragraphs cost two syncs', async (count) => {
    open(Array.from({ length: count }, (_, i) => `Paragraph ${i}.`));
    const read = await word.read();
    expect(read.ok && read.value.paragraphs.length).toBe(count);
    expect(host.syncs).toBe(2);
  });
});

describe('highlights', () => {
  test.each<TrackingMode>(['Off', 'TrackAll'])('come and go without a trace, tracking %s', async (mode) => {
    open();
    host.setTracking(mode);
    const before = xml();
    const painted = await word.highlight(await marksOf());
    expect(painted).toMatchObject({ ok: true });
    expect(xml()).toContain('w:val="yellow"/></w:rPr><w:t xml:space="preserve">Vendor shall');
    expect(host.document.revisions().filter((held) => held.author === US)).toEqual([]);
    expect(host.trackingMode).toBe(mode);
    expect(await word.clearHighlights()).toMatchObject({ ok: true });
    expect(xml()).toBe(before);
    expect(host.trackingMode).toBe(mode);
  });

  test('a document from yesterday is cleared too', async () => {
    open();
    const before = xml();
    await word.highlight(await marksOf());
    host.open(host.document.save());
    expect(await word.clearHighlights()).toMatchObject({ ok: true });
    expect(describeElement(host.document.bodyElement)).toBe(
      describeElement(DocxDocument.open(buildDocx(REDLINED)).bodyElement),
    );
    expect(before).not.toContain('_AiVendor');
  });

  test('a passage that changed since the review is refused', async () => {
    open();
    const marks = await marksOf();
    host.document.insertText(host.document.paragraphs()[8]!, 3, ' new');
    const before = xml();
    expect(await word.highlight(marks)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
    expect(xml()).toBe(before);
  });
});

describe('inserting', () => {
  const ours = () => host.document.revisions().filter((held) => held.author === US);

  test.each<[string, number, number, number]>([
    ['at the end of a paragraph', 2, 999, 3],
    ['at the start of a paragraph', 8, 0, 8],
    ['in an empty paragraph', 10, 0, 10],
    ['at the end of the last paragraph', 11, 999, 12],
    ['in a table cell where the caret is', 6, 999, 7],
  ])('%s it makes paragraphs of its own', async (_name, paragraph, offset, at) => {
    open();
    const before = texts();
    const raw = xml();
    caretAt(paragraph, Math.min(offset, host.document.paragraphs()[paragraph]!.length));
    expect(await word.insertClause(CLAUSE)).toEqual({ ok: true, value: { place: 'ownParagraph' } });
    expect(texts()).toEqual([...before.slice(0, at), CLAUSE[0].text, CLAUSE[1].text, ...before.slice(at)]);
    expect(ours().map((held) => held.kind)).not.toContain('Deleted');
    host.document.resolveAll(false, (held) => held.author === US);
    expect(xml()).toBe(raw);
  });

  test('the clause takes style and list of its surroundings, never a heading', async () => {
    open();
    caretAt(1, 'Security'.length);
    await word.insertClause(CLAUSE);
    const made = host.document.paragraphs()[2]!;
    expect(made.text()).toBe(CLAUSE[0].text);
    expect(host.document.listPlace(made)?.listString).toBe('1.1');
    expect(host.document.xml(made.element)).toContain('w:val="Clause"');
  });

  test('inside a sentence it stays in the sentence', async () => {
    open();
    caretAt(11, 6);
    expect(await word.insertClause([CLAUSE[0]])).toEqual({ ok: true, value: { place: 'inSentence' } });
    expect(texts()[11]).toBe(`Signed${CLAUSE[0].text} by the parties.`);
    expect(selection()).toEqual([
      [11, 6],
      [11, 6],
    ]);
  });

  test('a selection is kept, and stays selected', async () => {
    open();
    caretAt(11, 0, 6);
    await word.insertClause([CLAUSE[0]]);
    expect(texts()[11]).toBe(`Signed${CLAUSE[0].text} by the parties.`);
    expect(selection()).toEqual([
      [11, 0],
      [11, 6],
    ]);
  });

  test('author, date and paragraph mark are tracked', async () => {
    open();
    caretAt(11, 0);
    await word.insertClause([CLAUSE[0]]);
    expect(host.document.paragraphs()[11]!.mark.inserted).toBeDefined();
    expect(ours()).toMatchObject([{ kind: 'Added', date: '2026-11-23T10:00:00Z', text: CLAUSE[0].text }]);
  });

  test.each([10, 5000])('in %i paragraphs it costs four syncs', async (count) => {
    open(Array.from({ length: count }, (_, i) => `Paragraph ${i}.`));
    caretAt(count - 2, 0);
    await word.insertClause(CLAUSE);
    expect(host.syncs).toBe(4);
  });
});

describe('failures', () => {
  const FAULTS: FaultKind[] = ['before', 'midway', 'lost'];
  const PLACES: [string, number, number][] = [
    ['own paragraph', 2, 0],
    ['end of document', 11, 22],
    ['sentence', 11, 6],
  ];
  for (const mode of ['Off', 'TrackAll', 'TrackMineOnly'] as const)
    for (const kind of FAULTS)
      for (const [name, paragraph, offset] of PLACES)
        for (const k of [1, 2, 3, 4])
          test(`insertion (${name}), tracking ${mode}, sync ${k} fails (${kind}): as it was, or done`, async () => {
            open();
            host.setTracking(mode);
            caretAt(paragraph, offset);
            const before = xml();
            const where = selected();
            host.failAtSync(k, kind);
            const result = await word.insertClause(CLAUSE);
            expect(host.trackingMode).toBe(mode);
            expect(selected()).toEqual(where);
            if (result.ok) expect(texts().join('\n')).toContain(CLAUSE[1].text);
            else {
              expect(result.failure.remains).toBeUndefined();
              expect(xml()).toBe(before);
            }
          });

  for (const kind of FAULTS)
    for (const k of [1, 2, 3, 4])
      test(`highlighting, sync ${k} fails (${kind}): as it was, or done`, async () => {
        open();
        host.setTracking('TrackAll');
        const marks = await marksOf();
        const before = xml();
        host.failAtSync(k, kind);
        const result = await word.highlight(marks);
        expect(host.trackingMode).toBe('TrackAll');
        if (!result.ok) expect(xml()).toBe(before);
        await word.clearHighlights();
        expect(xml()).toBe(before);
      });

  test('a protected document is told by kind', async () => {
    host = openWord(buildDocx(['Text.'], { protection: 'readOnly' }));
    expect(await word.insertClause(CLAUSE)).toMatchObject({ ok: false, failure: { kind: 'protected' } });
  });

  test('actions wait for one another', async () => {
    open();
    host.latencyMs = 2;
    caretAt(11, 0);
    const [first, second] = await Promise.all([
      word.insertClause([CLAUSE[0]]),
      word.insertClause([CLAUSE[1]]),
    ]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(texts().slice(11)).toEqual([CLAUSE[0].text, CLAUSE[1].text, 'Signed by the parties.']);
    expect(host.trackingMode).toBe('Off');
  });
});

test('jumping selects the words, in Chinese too', async () => {
  open();
  const text = texts()[9]!;
  const start = text.indexOf('三十日');
  expect(
    await word.jumpTo({ paragraphText: text, span: { paragraph: 9, start, end: start + 3 } }),
  ).toMatchObject({ ok: true });
  expect(selection()).toEqual([
    [9, start],
    [9, start + 3],
  ]);
  host.document.deleteParagraph(host.document.paragraphs()[0]!);
  expect(
    await word.jumpTo({ paragraphText: text, span: { paragraph: 9, start, end: start + 3 } }),
  ).toMatchObject({ ok: true });
  expect(selection()[0]).toEqual([8, start]);
});
