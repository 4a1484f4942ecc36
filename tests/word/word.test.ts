/** @jest-environment ./tests/environments/word-node.ts */
import { createWordDocument } from '../../src/word/document';
import type { Mark } from '../../src/word/api';
import { buildDocx } from '../../src/workbench/document/build';
import { DocxDocument, type TrackingMode } from '../../src/workbench/document/document';
import { describe as describeElement } from '../../src/workbench/document/pieces';
import type { FaultKind } from '../../src/workbench/host/word-host';
import { REDLINED } from './contracts';
import { host, open, texts, US } from './opened';

const word = createWordDocument();
const xml = (): string => host.document.xml();
const selection = () => {
  const { start, end } = host.document.selection;
  const at = (anchor: typeof start) => [host.document.paragraphs().indexOf(anchor.paragraph), anchor.offset];
  return [at(start), at(end)];
};
const marksOf = async (): Promise<Mark[]> => {
  const read = await word.read();
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value.paragraphs.map(({ text }, paragraph) => ({
    topic: 3,
    paragraphText: text,
    span: { paragraph, start: 0, end: text.length },
  }));
};

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

describe('failures', () => {
  const FAULTS: FaultKind[] = ['before', 'midway', 'lost'];
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
