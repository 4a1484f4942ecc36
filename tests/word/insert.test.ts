/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import { INSERTION_PREFIX } from '../../src/word/marks';
import type { ClauseText, InsertHow, Insertion, Result } from '../../src/word/api';
import { buildDocx, type BlockSpec, type BuildOptions } from '../../src/workbench/document/build';
import type { TrackingMode } from '../../src/workbench/document/document';
import type { FaultKind } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';
import { bodyOf, host, open, saved, texts, THEM, US } from './opened';

const word = createWordDocument();
const caretAt = (paragraph: number, offset: number, to = offset): void => {
  const held = host.document.paragraphs()[paragraph]!;
  host.document.select(host.document.range(held, offset, held, Math.min(to, held.length)));
};
const selection = () => {
  const { start, end } = host.document.selection;
  return [start, end].map(({ paragraph, offset }) => [paragraph.text('original'), offset]);
};
const ours = () => host.document.revisions().filter(({ author }) => author === US);
const bookmarks = (): string[] => [...host.document.bookmarks().keys()];
const resolveOurs = (accept: boolean): void =>
  host.document.resolveAll(accept, ({ author }) => author === US);

const EN = 'Vendor shall not train on Customer Data.';
const ZH = '供应商不得以客户数据训练模型。';
const CLAUSE: readonly ClauseText[] = [
  { language: 'en', text: EN },
  { language: 'zh', text: ZH },
];
const AT_CURSOR: InsertHow = { place: { kind: 'cursor' }, form: 'paragraphs' };
const after = (paragraph: number, form: InsertHow['form'] = 'paragraphs'): InsertHow => {
  const paragraphText = texts()[paragraph]!;
  const span = { paragraph, start: 0, end: paragraphText.length };
  return { place: { kind: 'after', target: { span, paragraphText } }, form };
};
const insertion = (result: Result<Insertion>): Insertion => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
describe('at the cursor', () => {
  test.each<[string, number, number, number]>([
    ['at the end of a paragraph', 2, 999, 3],
    ['at the start of a paragraph', 8, 0, 8],
    ['in an empty paragraph', 10, 0, 10],
    ['at the end of the last paragraph', 11, 999, 12],
    ['in a table cell where the caret is', 6, 999, 7],
  ])(
    '%s it makes paragraphs of its own; rejected and undone it leaves nothing',
    async (_, paragraph, offset, at) => {
      open();
      const before = texts();
      const raw = saved();
      const place = (): void =>
        caretAt(paragraph, Math.min(offset, host.document.paragraphs()[paragraph]!.length));
      place();
      expect(insertion(await word.insertClause(CLAUSE, AT_CURSOR)).place).toBe('ownParagraph');
      expect(texts()).toEqual([...before.slice(0, at), EN, ZH, ...before.slice(at)]);
      expect(ours().map(({ kind }) => kind)).not.toContain('Deleted');
      resolveOurs(false);
      expect(saved()).toEqual(raw);
      place();
      const { id } = insertion(await word.insertClause(CLAUSE, AT_CURSOR));
      expect(bookmarks()).toEqual([id]);
      expect(await word.undoInsertion(id)).toEqual({ ok: true, value: { removed: 2 } });
      expect(saved()).toEqual(raw);
    },
  );

  test('inside a sentence it stays in the sentence, the caret before it', async () => {
    open();
    const raw = saved();
    caretAt(11, 6);
    const { id, place } = insertion(await word.insertClause([CLAUSE[0]!], AT_CURSOR));
    expect(place).toBe('inSentence');
    expect(texts()[11]).toBe(`Signed${EN} by the parties.`);
    expect(selection()).toEqual([
      ['Signed by the parties.', 6],
      ['Signed by the parties.', 6],
    ]);
    expect(await word.undoInsertion(id)).toMatchObject({ ok: true });
    expect(saved()).toEqual(raw);
  });

  test('a selection is kept, and stays selected', async () => {
    open();
    caretAt(11, 0, 6);
    await word.insertClause([CLAUSE[0]!], AT_CURSOR);
    expect(texts()[11]).toBe(`Signed${EN} by the parties.`);
    expect(selection().map(([, offset]) => offset)).toEqual([0, 6]);
  });

  test('author, date and paragraph mark are tracked', async () => {
    open();
    caretAt(11, 0);
    await word.insertClause([CLAUSE[0]!], AT_CURSOR);
    expect(host.document.paragraphs()[11]!.mark.inserted).toBeDefined();
    expect(ours()).toMatchObject([{ kind: 'Added', date: '2026-11-23T10:00:00Z', text: EN }]);
  });
});

describe('after a passage', () => {
  test('the clause stands right behind it, numbered as it is', async () => {
    open();
    const raw = saved();
    const result = insertion(await word.insertClause(CLAUSE, after(2)));
    expect(result).toMatchObject({ place: 'ownParagraph', numbered: true });
    expect(texts().slice(2, 6)).toEqual([raw && texts()[2], EN, ZH, 'Reports are shared on request.']);
    const numbers = host.document
      .paragraphs()
      .slice(2, 6)
      .map((held) => host.document.listPlace(held)?.listString);
    expect(numbers).toEqual(['1.1', '1.2', '1.3', '1.4']);
    await word.undoInsertion(result.id);
    expect(saved()).toEqual(raw);
  });

  test('it moved: found where it is the only one, else refused', async () => {
    open(['One.', 'Two.']);
    const how = after(1);
    host.document.insertParagraph(host.document.paragraphs()[0]!, 'Before', 'Zero.');
    insertion(await word.insertClause([CLAUSE[0]!], how));
    expect(texts()).toEqual(['Zero.', 'One.', 'Two.', EN]);
    open(['Zero.', 'Two.', 'One.', 'Two.']);
    expect(
      await word.insertClause(CLAUSE, {
        ...how,
        place: { kind: 'after', target: { paragraphText: 'Two.', span: { paragraph: 0, start: 0, end: 4 } } },
      }),
    ).toEqual({
      ok: false,
      failure: { kind: 'ambiguous' },
    });
    open(['One.', 'Second.']);
    expect(await word.insertClause(CLAUSE, how)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
  });

  test('deleted since the review: refused', async () => {
    open(['The fee is due.', 'Second.']);
    await word.read();
    const how = after(0);
    host.setTracking('TrackAll');
    host.document.deleteText(host.document.paragraphs()[0]!, 0, 4);
    const before = saved();
    expect(await word.insertClause(CLAUSE, how)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
    expect(saved()).toEqual(before);
  });

  test('never into a table: before what follows it', async () => {
    open();
    const raw = saved();
    const { id } = insertion(await word.insertClause(CLAUSE, after(6)));
    expect(texts().slice(7, 11)).toEqual(['1 hour', EN, ZH, '数据']);
    const made = host.document.paragraphs()[8]!;
    expect([made.cell, host.document.listPlace(made)]).toEqual([undefined, undefined]);
    expect(host.document.xml(made.element)).not.toContain('Heading1');
    await word.undoInsertion(id);
    expect(saved()).toEqual(raw);
  });

  test('a heading of its own is a bold line, the clause takes the body’s looks', async () => {
    open();
    const raw = saved();
    const lines: ClauseText[] = [{ language: 'en', text: 'No Training', heading: true }, CLAUSE[0]!];
    const { id } = insertion(await word.insertClause(lines, after(1)));
    expect(texts().slice(1, 4)).toEqual(['Security', 'No Training', EN]);
    const [heading, clause] = host.document
      .paragraphs()
      .slice(2, 4)
      .map(({ element }) => host.document.xml(element));
    for (const xml of [heading, clause]) expect(xml).toContain('<w:pStyle w:val="Clause"');
    expect(heading).toContain('<w:b/>');
    expect(clause).not.toContain('<w:b/>');
    await word.undoInsertion(id);
    expect(saved()).toEqual(raw);
  });

  test('looks of single words of the neighbour, and its highlight, are not taken', async () => {
    open([
      { runs: [{ text: 'Capped at ' }, { text: 'one million', bold: true, italic: true }] },
      { runs: [{ text: 'Marked.', highlight: 'yellow' }] },
    ]);
    const raw = saved();
    const { id } = insertion(await word.insertClause([CLAUSE[0]!], after(0)));
    expect(host.document.xml(host.document.paragraphs()[1]!.element)).not.toMatch(/<w:b\/>|<w:i\/>/);
    const second = insertion(await word.insertClause([CLAUSE[1]!], after(2)));
    expect(host.document.xml(host.document.paragraphs()[3]!.element)).not.toContain('yellow');
    await word.undoInsertion(second.id);
    await word.undoInsertion(id);
    expect(saved()).toEqual(raw);
  });

  test('a Word that leaves its lists: attached, or said to be unnumbered', async () => {
    open();
    host.quirks.leavesLists = true;
    expect(insertion(await word.insertClause([CLAUSE[0]!], after(2))).numbered).toBe(true);
    expect(host.document.listPlace(host.document.paragraphs()[3]!)?.listString).toBe('1.2');
    host.quirks.refusesLists = true;
    expect(insertion(await word.insertClause([CLAUSE[1]!], after(2))).numbered).toBe(false);
    expect(texts()[3]).toBe(ZH);
  });
});

describe('as a table of two columns', () => {
  const LINES: readonly ClauseText[] = [
    { language: 'en', text: 'Training', heading: true },
    CLAUSE[0]!,
    { language: 'zh', text: '训练', heading: true },
    CLAUSE[1]!,
  ];
  test('English left, Chinese right; rejected and undone it leaves nothing', async () => {
    open();
    const raw = saved();
    const result = insertion(await word.insertClause(LINES, after(2, 'table')));
    expect(result).toMatchObject({ place: 'table', numbered: false });
    expect(texts().slice(3, 8)).toEqual(['Training', '训练', EN, ZH, 'Reports are shared on request.']);
    const cells = host.document
      .paragraphs()
      .slice(3, 7)
      .map(({ cell }) => host.document.xml(cell!));
    expect(cells.map((xml) => xml.includes('<w:b/>'))).toEqual([true, true, false, false]);
    resolveOurs(false);
    expect(saved()).toEqual(raw);
    const { id } = insertion(await word.insertClause(LINES, after(2, 'table')));
    expect(await word.undoInsertion(id)).toMatchObject({ ok: true });
    expect(saved()).toEqual(raw);
  });

  test.each([
    ['before another table', 3],
    ['behind another table', 7],
    ['at the end', 11],
  ])('%s, where it would touch it or end the document, paragraphs have to do', async (_, at) => {
    open();
    expect(insertion(await word.insertClause(CLAUSE, after(at, 'table'))).place).toBe('ownParagraph');
    expect(texts().slice(at + 1, at + 3)).toEqual([EN, ZH]);
    expect(host.document.xml().match(/<w:tbl>/g)).toHaveLength(1);
  });

  test('behind a table and its empty line', async () => {
    open([{ rows: [['One cell']] }, '', 'Next.']);
    expect(insertion(await word.insertClause(CLAUSE, after(0, 'table'))).place).toBe('table');
    expect(texts()).toEqual(['One cell', '', EN, ZH, 'Next.']);
  });

  test('with the caret in a sentence, behind its paragraph', async () => {
    open();
    caretAt(2, 5);
    insertion(await word.insertClause(LINES, { ...AT_CURSOR, form: 'table' }));
    expect(texts().slice(3, 7)).toEqual(['Training', '训练', EN, ZH]);
  });
});

describe('accepted', () => {
  test.each<InsertHow['form']>(['paragraphs', 'table'])(
    'the clause is there exactly once (%s)',
    async (form) => {
      open();
      insertion(await word.insertClause(CLAUSE, after(2, form)));
      resolveOurs(true);
      for (const text of [EN, ZH]) expect(texts().filter((held) => held === text)).toHaveLength(1);
      expect(ours()).toEqual([]);
    },
  );
});

describe('undoing an insertion', () => {
  for (const wordApi of ['1.4', '1.6'])
    describe(`WordApi ${wordApi}`, () => {
      const edit = (act: () => void): void => {
        host.setTracking('TrackAll');
        act();
        host.setTracking('Off');
      };
      test('tomorrow, after edits elsewhere', async () => {
        open(REDLINED, { wordApi });
        const { id } = insertion(await word.insertClause(CLAUSE, after(2)));
        host.open(host.document.save());
        edit(() => host.document.insertText(host.document.paragraphs()[0]!, 0, 'Master '));
        host.document.deleteParagraph(host.document.paragraphs()[5]!);
        const before = texts();
        expect(await word.undoInsertion(id)).toMatchObject({ ok: true });
        expect(texts()).toEqual(before.filter((text) => text !== EN && text !== ZH));
        expect(bookmarks()).toEqual([]);
        expect(ours().map(({ text }) => text)).toEqual(['Master ']);
        expect(await word.undoInsertion(id)).toEqual({ ok: false, failure: { kind: 'targetGone' } });
      });

      test('after own edits inside; what was typed beside it stays', async () => {
        open(['One.', 'Two.'], { wordApi });
        const raw = saved();
        const { id } = insertion(await word.insertClause(CLAUSE, after(0)));
        edit(() => {
          host.document.insertText(host.document.paragraphs()[1]!, 6, ' never');
          host.document.deleteText(host.document.paragraphs()[2]!, 0, 3);
        });
        expect(await word.undoInsertion(id)).toMatchObject({ ok: true });
        expect(saved()).toEqual(raw);
      });

      test('what was typed beside it, in its sentence, stays', async () => {
        open(['Signed by the parties.'], { wordApi });
        caretAt(0, 6);
        const { id } = insertion(await word.insertClause([CLAUSE[0]!], AT_CURSOR));
        edit(() => host.document.insertText(host.document.paragraphs()[0]!, 6, ' hereby'));
        expect(await word.undoInsertion(id)).toMatchObject({ ok: true });
        expect(texts()).toEqual(['Signed hereby by the parties.']);
        expect(ours().map(({ text }) => text)).toEqual([' hereby']);
      });

      test('accepted in part, it is the contract’s text: refused', async () => {
        open(['One.', 'Two.'], { wordApi });
        const { id } = insertion(await word.insertClause(CLAUSE, after(0)));
        host.document.resolve(ours().at(-1)!, true);
        const before = saved();
        expect(await word.undoInsertion(id)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
        expect(saved()).toEqual(before);
      });
    });

  test('somebody else’s redline in it: refused', async () => {
    open(['One.', 'Two.']);
    const { id } = insertion(await word.insertClause(CLAUSE, after(0)));
    host.document.author = THEM;
    host.setTracking('TrackAll');
    host.document.deleteText(host.document.paragraphs()[1]!, 0, 6);
    host.document.author = US;
    host.setTracking('Off');
    const before = saved();
    expect(await word.undoInsertion(id)).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
    expect(saved()).toEqual(before);
  });

  for (const kind of ['before', 'midway', 'lost'] as FaultKind[])
    for (const form of ['paragraphs', 'table'] as const)
      test.each([1, 2, 3, 4])(`sync %i fails (${kind}, ${form}): as it was, or undone`, async (k) => {
        open();
        const raw = saved();
        const { id } = insertion(await word.insertClause(CLAUSE, after(2, form)));
        const before = saved();
        host.failAtSync(k, kind);
        const result = await word.undoInsertion(id);
        if (!result.ok) expect(result.failure.remains).toBeUndefined();
        expect(saved()).toEqual(result.ok ? raw : before);
        expect(host.trackingMode).toBe('Off');
      });

  test('names are told by the check before sending', async () => {
    open(['One.']);
    const { id } = insertion(await word.insertClause(CLAUSE, after(0)));
    expect(id.startsWith(INSERTION_PREFIX)).toBe(true);
    expect(await word.residue()).toMatchObject({ ok: true, value: { insertions: [id], highlights: 0 } });
  });
});

describe('syncs', () => {
  test.each([10, 5000])('in %i paragraphs an insertion costs four, its undoing four', async (count) => {
    open(Array.from({ length: count }, (_, i) => `Paragraph ${i}.`));
    caretAt(count - 2, 0);
    await word.insertClause(CLAUSE, AT_CURSOR);
    expect(host.syncs).toBe(4);
    const { id } = insertion(await word.insertClause(CLAUSE, after(count - 5)));
    expect(host.syncs).toBe(8);
    expect(await word.undoInsertion(id)).toMatchObject({ ok: true });
    expect(host.syncs).toBe(12);
  });
});

describe('what it refuses, before anything is written', () => {
  test('behind a heading that ends the document, which would lose its style with the clause', async () => {
    open(['Text.', { style: 'Heading1', runs: [{ text: 'Annex' }] }]);
    const before = saved();
    expect(await word.insertClause(CLAUSE, after(1))).toEqual({
      ok: false,
      failure: { kind: 'unsupported' },
    });
    caretAt(1, 5);
    expect(await word.insertClause(CLAUSE, AT_CURSOR)).toEqual({
      ok: false,
      failure: { kind: 'unsupported' },
    });
    expect(saved()).toEqual(before);
  });
  const refused = (blocks: readonly BlockSpec[], options: BuildOptions = {}): void =>
    void open(buildDocx(blocks, options));
  test('a protected, a read-only document, a locked neighbour', async () => {
    refused(['Text.'], { protection: 'readOnly' });
    expect(await word.insertClause(CLAUSE, AT_CURSOR)).toEqual({ ok: false, failure: { kind: 'protected' } });
    refused(['Text.']);
    host.document.readOnly = true;
    expect(await word.insertClause(CLAUSE, after(0))).toEqual({ ok: false, failure: { kind: 'readOnly' } });
    refused([{ runs: [{ text: 'Text.' }], locked: true }]);
    for (const how of [AT_CURSOR, after(0)])
      expect(await word.insertClause(CLAUSE, how)).toEqual({ ok: false, failure: { kind: 'locked' } });
  });
});

describe('failures', () => {
  const PLACES: [string, () => InsertHow][] = [
    ['own paragraph', () => (caretAt(2, 0), AT_CURSOR)],
    ['end of document', () => (caretAt(11, 22), AT_CURSOR)],
    ['sentence', () => (caretAt(11, 6), AT_CURSOR)],
    ['after a passage', () => (caretAt(11, 6), after(2))],
    ['table', () => (caretAt(11, 6), after(2, 'table'))],
  ];
  const LINES: readonly ClauseText[] = [{ language: 'en', text: 'Training', heading: true }, ...CLAUSE];
  for (const mode of ['Off', 'TrackAll', 'TrackMineOnly'] as TrackingMode[])
    for (const kind of ['before', 'midway', 'lost'] as FaultKind[])
      for (const [name, how] of PLACES)
        test.each([1, 2, 3, 4])(
          `${name}, tracking ${mode}, sync %i fails (${kind}): as it was, or done`,
          async (k) => {
            open();
            host.setTracking(mode);
            const held = how();
            const [before, where] = [saved(), selection()];
            host.failAtSync(k, kind);
            const result = await word.insertClause(LINES, held);
            expect(host.trackingMode).toBe(mode);
            expect(selection()).toEqual(where);
            if (result.ok) resolveOurs(false);
            else expect(result.failure.remains).toBeUndefined();
            expect(saved()).toEqual(before);
            expect(bookmarks()).toEqual([]);
          },
        );

  for (const [name, how] of PLACES)
    test.each(Array.from({ length: 24 }, (_, i) => i))(
      `${name}: the writing fails %i actions before its end`,
      async (back) => {
        open();
        const held = how();
        const before = saved();
        host.failAtSync(3, 'midway', 'GeneralException', back);
        const result = await word.insertClause(LINES, held);
        if (!result.ok) expect(result.failure.remains).toBeUndefined();
        if (result.ok) resolveOurs(false);
        expect(saved()).toEqual(before);
      },
    );

  test('beside its own like, exactly what was added is taken back', async () => {
    open([EN, EN]);
    host.failAtSync(4);
    const before = saved();
    expect(await word.insertClause([CLAUSE[0]!], after(0))).toMatchObject({
      ok: false,
      failure: { kind: 'unexpected' },
    });
    expect(saved()).toEqual(before);
  });

  test('Word that tracks nothing is found out, and what remains is told', async () => {
    open(['Text.']);
    host.quirks.ignoresTracking = true;
    expect(await word.insertClause(CLAUSE, after(0))).toMatchObject({ ok: false });
    expect(texts()).toEqual(['Text.']);
  });

  test.each([2, 3, 4])('another document is opened before sync %i: it is not touched', async (k) => {
    open(['Text.', 'Second.']);
    const other = buildDocx(['Another contract.']);
    const how = after(0);
    host.beforeSync(k, () => host.open(other));
    expect(await word.insertClause(CLAUSE, how)).toMatchObject({
      ok: false,
      failure: { kind: 'targetGone' },
    });
    expect(saved()).toEqual(bodyOf(other));
  });

  test('actions wait for one another', async () => {
    open();
    host.latencyMs = 2;
    caretAt(11, 0);
    const results = await Promise.all(CLAUSE.map((text) => word.insertClause([text], AT_CURSOR)));
    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(texts().slice(11)).toEqual([EN, ZH, 'Signed by the parties.']);
    expect(host.trackingMode).toBe('Off');
  });
});
