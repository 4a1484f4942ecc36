/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import { INSERTION_PREFIX, INTERNAL_NOTE } from '../../src/word/marks';
import type { Mark } from '../../src/word/api';
import type { TopicId } from '../../src/playbook/types';
import type { BlockSpec } from '../../src/workbench/document/build';
import { addComment } from '../../src/workbench/document/comments';
import { DocxDocument, type TrackingMode } from '../../src/workbench/document/document';
import { describe as describeElement, pieces } from '../../src/workbench/document/pieces';
import type { FaultKind } from '../../src/workbench/host/word-host';
import { attr, child } from '../../src/workbench/document/xml';
import { mixedContract } from './contracts';
import { host, open, US } from './opened';

/** Paragraphs of the mixed contract that hold text, all but the one that is wholly somebody's. */
const MARKS = 13;
const word = createWordDocument();
const xml = (): string => host.document.xml();
const marks = async (topicOf = (i: number): TopicId => ((i % 8) + 1) as TopicId): Promise<Mark[]> => {
  const read = await word.read();
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value.paragraphs.map(({ text }, paragraph) => ({
    topic: topicOf(paragraph),
    paragraphText: text,
    span: { paragraph, start: 0, end: text.length },
  }));
};
/** [text, colour] for each run of a paragraph, equal neighbours joined. */
const colours = (paragraph: number): [string, string | undefined][] => {
  const found: [string, string | undefined][] = [];
  for (const { run, text } of pieces(host.document.paragraphs()[paragraph]!.element)) {
    const colour = attr(child(child(run, 'rPr'), 'highlight'), 'val');
    const last = found.at(-1);
    if (last?.[1] === colour && last) last[0] += text;
    else found.push([text, colour]);
  }
  return found;
};
/** The whole body of the saved file, as another program would read it. */
const saved = (bytes = host.document.save()): string => describeElement(DocxDocument.open(bytes).bodyElement);
describe('painting', () => {
  test("a paragraph that holds somebody's highlights is marked in another colour, on its free words", async () => {
    open(mixedContract());
    const all = await marks(() => 1);
    expect(await word.highlight([all[12]!, all[13]!])).toEqual({ ok: true, value: { painted: 2 } });
    expect(colours(12)).toEqual([
      ['The cap of Section 9.2 ', 'darkGray'],
      ['twelve', 'green'],
      [' months', 'yellow'],
      [' of fees does not app', 'darkGray'],
      ['ly', 'cyan'],
      [' to data.', 'darkGray'],
    ]);
    expect(colours(13)).toEqual([
      ['供应商的', 'darkGray'],
      ['责任', 'yellow'],
      ['以十二个月的费用为限', 'darkGray'],
      ['。', 'green'],
    ]);
  });

  test('a paragraph that is all somebody’s stays theirs', async () => {
    open(mixedContract());
    const before = xml();
    expect(await word.highlight([(await marks())[14]!])).toEqual({ ok: true, value: { painted: 0 } });
    expect(xml()).toBe(before);
  });

  test('neighbouring topics differ in colour; a passage of two topics has one mark', async () => {
    open(['One.', 'Two.']);
    const [one, two] = await marks();
    expect(await word.highlight([one!, two!, { ...one!, topic: 2 }])).toMatchObject({
      value: { painted: 2 },
    });
    expect([colours(0), colours(1)]).toEqual([[['One.', 'yellow']], [['Two.', 'green']]]);
  });

  test('marks come on top of earlier ones, and all go together', async () => {
    open(mixedContract());
    const before = xml();
    const all = await marks();
    expect(await word.highlight(all.slice(0, 3))).toMatchObject({ value: { painted: 3 } });
    expect(await word.highlight(all.slice(2, 7))).toMatchObject({ value: { painted: 4 } });
    expect(await word.residue()).toMatchObject({ value: { highlights: 7 } });
    expect(await word.clearHighlights()).toMatchObject({ value: { cleared: 7 } });
    expect(xml()).toBe(before);
  });

  test("beside somebody's paragraph of that colour, another is taken, and theirs stays", async () => {
    open(['One.', { runs: [{ text: 'Theirs.', highlight: 'yellow' }] }, 'Three.']);
    const before = xml();
    await word.highlight(await marks(() => 1));
    expect([colours(0), colours(1), colours(2)]).toEqual([
      [['One.', 'green']],
      [['Theirs.', 'yellow']],
      [['Three.', 'green']],
    ]);
    await word.clearHighlights();
    expect(xml()).toBe(before);
  });

  test('what forbids editing is left out, the rest is marked', async () => {
    open(['Free.', { runs: [{ text: 'Locked.' }], locked: true }, 'Free too.']);
    expect(await word.highlight(await marks())).toEqual({ ok: true, value: { painted: 2 } });
    expect(colours(1)).toEqual([['Locked.', undefined]]);
  });

  test('a paragraph that moved is found by its text; one that changed, or is there twice, is refused', async () => {
    open(['First.', 'Second.', 'Third.']);
    const all = await marks();
    host.document.deleteParagraph(host.document.paragraphs()[0]!);
    await word.highlight([all[2]!]);
    expect(colours(1)).toEqual([['Third.', 'yellow']]);
    await word.clearHighlights();
    host.document.insertText(host.document.paragraphs()[1]!, 5, ' party');
    host.setTracking('TrackAll');
    const before = xml();
    expect(await word.highlight(all.slice(1))).toEqual({ ok: false, failure: { kind: 'targetChanged' } });
    expect(xml()).toBe(before);
    expect(host.trackingMode).toBe('TrackAll');
    open(['Moved away.', 'Same.', 'Same.']);
    const [first] = await marks();
    expect(await word.highlight([{ ...first!, paragraphText: 'Same.' }])).toMatchObject({ ok: false });
  });

  test('a deletion tracked since the review is noticed where Word’s text shows it not', async () => {
    open(['Fees are not due.', 'Other.']);
    const all = await marks();
    host.setTracking('TrackAll');
    host.document.deleteText(host.document.paragraphs()[0]!, 9, 13);
    // The paragraph is the same one: marking it is right, and no word of it is written.
    expect(await word.highlight(all)).toMatchObject({ value: { painted: 2 } });
  });
});

describe('clearing', () => {
  test.each<[TrackingMode, string]>([
    ['Off', '1.6'],
    ['TrackAll', '1.6'],
    ['TrackMineOnly', '1.4'],
  ])('leaves the contract as it was, tracking %s, WordApi %s', async (mode, wordApi) => {
    open(mixedContract(), { wordApi });
    host.setTracking(mode);
    const before = xml();
    const file = saved();
    expect(await word.highlight(await marks())).toMatchObject({ ok: true });
    expect(host.document.revisions().filter((held) => held.author === US)).toEqual([]);
    expect(saved()).not.toBe(file);
    expect(await word.clearHighlights()).toMatchObject({ ok: true });
    expect(xml()).toBe(before);
    expect(host.trackingMode).toBe(mode);
  });

  test('by another pane, in yesterday’s file', async () => {
    const bytes = mixedContract();
    open(bytes);
    await word.highlight(await marks());
    const yesterday = host.document.save();
    open(yesterday);
    jest.resetModules();
    const { createWordDocument: anew } =
      jest.requireActual<typeof import('../../src/word/document')>('../../src/word/document');
    expect(await anew().clearHighlights()).toMatchObject({ ok: true, value: { cleared: MARKS } });
    expect(await anew().residue()).toMatchObject({ ok: true, value: { highlights: 0 } });
    expect(xml()).not.toContain('_AiVendor');
    expect(saved()).toBe(saved(bytes));
  });

  test('takes our colour from words typed since, too, and leaves colours that came since', async () => {
    open([
      'Vendor may use Customer Data.',
      'Other.',
      { runs: [{ text: 'Theirs', highlight: 'yellow' }, { text: ' free' }] },
    ]);
    await word.highlight(await marks(() => 1));
    const [first, , third] = host.document.paragraphs();
    host.document.insertText(first!, first!.length, ' It shall not train.');
    host.document.insertText(third!, third!.length, 'dom');
    const half = first!.text().indexOf('Customer') + 4;
    host.document.setRunProperty(host.document.range(first!, half, first!, half + 6), 'highlight', {
      val: 'cyan',
    });
    expect(await word.clearHighlights()).toMatchObject({ ok: true });
    expect([colours(0), colours(1), colours(2)]).toEqual([
      [
        ['Vendor may use Cust', undefined],
        ['omer D', 'cyan'],
        ['ata. It shall not train.', undefined],
      ],
      [['Other.', undefined]],
      [
        ['Theirs', 'yellow'],
        [' freedom', undefined],
      ],
    ]);
  });

  test('a marked paragraph that was split, joined or moved is cleared in all its parts', async () => {
    open(['Vendor may use Customer Data.', 'Second.', 'Third.', 'Fourth.']);
    await word.highlight(await marks(() => 2));
    const { document } = host;
    document.splitParagraph(document.paragraphs()[0]!, 10);
    document.joinWithNext(document.paragraphs()[2]!);
    document.insertParagraph(document.paragraphs()[0]!, 'Before', 'New.');
    document.insertParagraph(document.paragraphs().at(-1)!, 'After', 'New too.');
    await word.clearHighlights();
    expect(xml()).not.toMatch(/highlight|_AiVendor/);
  });

  test('marks of the version before, which named no colour, go too', async () => {
    open(['Marked.', 'Plain.']);
    const [first] = host.document.paragraphs();
    const before = xml();
    const whole = host.document.wholeOf(first!);
    host.document.setRunProperty(whole, 'highlight', { val: 'green' });
    host.document.addBookmark(whole, '_AiVendorPlaybook_0');
    expect(await word.clearHighlights()).toEqual({ ok: true, value: { cleared: 1 } });
    expect(xml()).toBe(before);
  });

  test('other bookmarks stay, and nothing is done where nothing is ours', async () => {
    open(['Text.']);
    host.document.addBookmark(host.document.wholeOf(host.document.paragraphs()[0]!), `${INSERTION_PREFIX}7`);
    const before = xml();
    expect(await word.clearHighlights()).toEqual({ ok: true, value: { cleared: 0 } });
    expect(host.syncs).toBe(1);
    expect(xml()).toBe(before);
  });

  test('a protected document is refused as such', async () => {
    open(['Text.']);
    await word.highlight(await marks());
    host.document.protection = 'readOnly';
    const before = xml();
    expect(await word.clearHighlights()).toMatchObject({
      failure: { kind: 'protected', code: 'AccessDenied' },
    });
    expect(xml()).toBe(before);
  });
});

describe('syncs', () => {
  for (const count of [10, 5000])
    for (const mode of ['Off', 'TrackAll'] as const)
      test(`${count} paragraphs, some of them mixed and revised, tracking ${mode}: three to paint, three to clear`, async () => {
        const blocks: BlockSpec[] = Array.from(
          { length: count },
          (_, i) => `Paragraph ${i} of the contract.`,
        );
        blocks[1] = { runs: [{ text: 'Some ', highlight: 'yellow' }, { text: 'words' }] };
        blocks[2] = { runs: [{ text: 'Fees ' }, { text: 'not ', deleted: 'A' }, { text: 'due.' }] };
        open(blocks);
        const all = (await marks()).slice(0, 8);
        host.setTracking(mode);
        // Nothing remembered: the revised paragraph has to be asked for, as after a moved one.
        host.document.deleteParagraph(host.document.paragraphs()[5]!);
        host.document.resolveAll(true, (held) => held.author === US);
        all.splice(5, 1);
        host.syncs = 0;
        expect(await word.highlight(all)).toMatchObject({ value: { painted: 7 } });
        expect(host.syncs).toBe(3);
        host.syncs = 0;
        expect(await word.clearHighlights()).toMatchObject({ value: { cleared: 7 } });
        expect(host.syncs).toBe(3);
        host.syncs = 0;
        await word.residue();
        expect(host.syncs).toBe(1);
      });
});

describe('failures', () => {
  for (const kind of ['before', 'midway', 'lost'] as FaultKind[])
    for (const mode of ['Off', 'TrackAll'] as const)
      for (const k of [1, 2, 3]) {
        test(`painting, sync ${k} fails (${kind}), tracking ${mode}: as it was, earlier marks too`, async () => {
          open(mixedContract());
          host.setTracking(mode);
          const clean = xml();
          const all = await marks();
          await word.highlight(all.slice(0, 4));
          const before = xml();
          host.failAtSync(k, kind);
          const result = await word.highlight(all);
          expect(host.trackingMode).toBe(mode);
          if (!result.ok) {
            expect(result.failure.remains).toBeUndefined();
            expect(xml()).toBe(before);
          }
          await word.clearHighlights();
          expect(xml()).toBe(clean);
        });

        test(`clearing, sync ${k} fails (${kind}), tracking ${mode}: it goes on, and is cleared`, async () => {
          open(mixedContract());
          host.setTracking(mode);
          const clean = xml();
          await word.highlight(await marks());
          host.failAtSync(k, kind);
          expect(await word.clearHighlights()).toEqual({ ok: true, value: { cleared: MARKS } });
          expect(xml()).toBe(clean);
          expect(host.trackingMode).toBe(mode);
        });
      }

  test('what could not be taken back is told, and can be cleared later', async () => {
    open(mixedContract());
    const clean = xml();
    const all = await marks();
    host.failAtSync(3, 'lost');
    const painted = host.syncs + 3;
    host.onExchange = () => {
      if (host.syncs >= painted) host.failAtSync(1, 'before');
    };
    expect(await word.highlight(all)).toEqual({
      ok: false,
      failure: { kind: 'unexpected', remains: 'highlights' },
    });
    host.onExchange = undefined;
    host.failAtSync(99);
    await word.clearHighlights();
    expect(xml()).toBe(clean);
  });

  test('what could not be cleared is told, still counted, and can be cleared later', async () => {
    open(mixedContract());
    const clean = xml();
    await word.highlight(await marks());
    host.failAtSync(3, 'midway');
    const clearing = host.syncs + 3;
    host.onExchange = () => {
      if (host.syncs >= clearing) host.failAtSync(1, 'before');
    };
    expect(await word.clearHighlights()).toMatchObject({ ok: false, failure: { remains: 'highlights' } });
    host.onExchange = undefined;
    host.failAtSync(99);
    expect(await word.residue()).toMatchObject({ value: { highlights: MARKS } });
    expect(await word.clearHighlights()).toMatchObject({ ok: true });
    expect(xml()).toBe(clean);
  });
});

test('the check before sending counts what is ours, and nothing else', async () => {
  open(['One.', 'Two.', 'Three.']);
  const { document } = host;
  const whole = (i: number) => document.wholeOf(document.paragraphs()[i]!);
  await word.highlight((await marks()).slice(0, 2));
  addComment(document, whole(0), `${INTERNAL_NOTE.en}walk away at six months`, new Date(0));
  addComment(document, whole(1), `${INTERNAL_NOTE.zh}底线为六个月`, new Date(0));
  addComment(document, whole(2), 'Please confirm.', new Date(0));
  document.addBookmark(whole(2), `${INSERTION_PREFIX}3f`);
  document.addBookmark(whole(1), `${INSERTION_PREFIX}3g`);
  document.addBookmark(whole(0), 'Definitions');
  const before = xml();
  const found = await word.residue();
  // In which order Word names bookmarks is its own affair.
  expect(found.ok && { ...found.value, insertions: [...found.value.insertions].sort() }).toEqual({
    highlights: 2,
    internalNotes: 2,
    insertions: [`${INSERTION_PREFIX}3f`, `${INSERTION_PREFIX}3g`],
  });
  expect(xml()).toBe(before);
});
