import fc from 'fast-check';
import { buildDocx, type BlockSpec } from '../../../src/workbench/document/build';
import { DocxDocument } from '../../../src/workbench/document/document';
import { addComment, listComments, removeComment } from '../../../src/workbench/document/comments';
import { DocxError } from '../../../src/workbench/document/package';

const now = () => new Date('2026-11-23T10:00:00Z');
const open = (blocks: readonly BlockSpec[]) =>
  DocxDocument.open(buildDocx(blocks), { author: 'Lena Fox', now });
const xmlOf = (document: DocxDocument) => document.xml();
const texts = (document: DocxDocument, view: 'raw' | 'current' | 'original' = 'current') =>
  document.paragraphs().map((paragraph) => paragraph.text(view));
const mine = (document: DocxDocument) =>
  document.revisions().filter((revision) => revision.author === 'Lena Fox');

const REDLINED: BlockSpec[] = [
  { style: 'Heading1', runs: [{ text: 'Security' }] },
  {
    style: 'Clause',
    runs: [
      { text: 'Vendor shall notify Customer within ' },
      { text: 'five (5)', deleted: 'Opposing Counsel' },
      { text: 'ten (10)', inserted: 'Opposing Counsel' },
      { text: ' days', bold: true },
      { text: ' of an incident.', highlight: 'yellow' },
    ],
  },
  {
    rows: [
      ['Severity', 'Response'],
      ['Critical', '1 hour'],
    ],
  },
  'Closing words.',
];

test('text is read in three views, numbers are counted, tables are in order', () => {
  const document = open(REDLINED);
  expect(texts(document)).toEqual([
    'Security',
    'Vendor shall notify Customer within ten (10) days of an incident.',
    'Severity',
    'Response',
    'Critical',
    '1 hour',
    'Closing words.',
  ]);
  expect(document.paragraphs()[1]!.text('original')).toContain('within five (5) days');
  expect(document.paragraphs()[1]!.text('raw')).toContain('five (5)ten (10)');
  expect(document.listPlace(document.paragraphs()[0]!)?.listString).toBe('1.');
  expect(document.listPlace(document.paragraphs()[1]!)?.listString).toBe('1.1');
});

test('rejecting exactly our tracked edits restores the XML, at any place', () => {
  fc.assert(
    fc.property(
      fc.nat(6),
      fc.nat(200),
      fc.constantFrom('text', 'before', 'after', 'delete'),
      (index, at, kind) => {
        const document = open(REDLINED);
        const before = texts(document, 'raw');
        const others = document.revisions().length;
        document.tracking = 'TrackAll';
        const paragraph = document.paragraphs()[index]!;
        const offset = Math.min(at, paragraph.length);
        if (kind === 'text') document.insertText(paragraph, offset, 'new words');
        else if (kind === 'delete') document.deleteText(paragraph, Math.max(0, offset - 4), offset);
        else document.insertParagraph(paragraph, kind === 'before' ? 'Before' : 'After', 'A new clause.');
        if (kind !== 'delete')
          expect(texts(document).join('¶')).toContain(kind === 'text' ? 'new words' : 'A new clause.');
        document.resolveAll(false, (revision) => revision.author === 'Lena Fox');
        expect(texts(document, 'raw')).toEqual(before);
        expect(document.revisions()).toHaveLength(others);
        expect(mine(document)).toEqual([]);
      },
    ),
    { seed: 20261123, numRuns: 150 },
  );
});

test('a tracked paragraph carries its mark, the author and the date', () => {
  const document = open(['One.', 'Two.']);
  document.tracking = 'TrackAll';
  const made = document.insertParagraph(document.paragraphs()[0]!, 'After', 'Between.');
  expect(made.mark.inserted).toBeDefined();
  expect(mine(document)).toMatchObject([{ kind: 'Added', text: 'Between.', date: '2026-11-23T10:00:00Z' }]);
  document.resolveAll(true);
  expect(texts(document)).toEqual(['One.', 'Between.', 'Two.']);
  expect(document.revisions()).toEqual([]);
});

test('a highlight painted and taken back leaves the same XML', () => {
  const document = open(REDLINED);
  const before = xmlOf(document);
  const paragraph = document.paragraphs()[1]!;
  const range = document.range(paragraph, 7, paragraph, 20);
  document.setRunProperty(range, 'highlight', { val: 'green' });
  expect(xmlOf(document)).not.toBe(before);
  document.setRunProperty(range, 'highlight', undefined);
  expect(xmlOf(document)).toBe(before);
});

test('a highlight under tracking is a revision of format', () => {
  const document = open(['Words.']);
  document.tracking = 'TrackAll';
  document.setRunProperty(document.wholeOf(document.paragraphs()[0]!), 'highlight', { val: 'green' });
  expect(mine(document)).toMatchObject([{ kind: 'Formatted' }]);
  document.resolveAll(false);
  expect(xmlOf(document)).not.toContain('highlight');
});

test('ranges live through edits before and inside them', () => {
  const document = open(['The vendor may train models.']);
  const paragraph = document.paragraphs()[0]!;
  const range = document.range(paragraph, 4, paragraph, 10);
  document.insertText(paragraph, 0, 'Note: ');
  expect(document.textOf(range)).toBe('vendor');
  document.insertText(paragraph, range.end.offset, 's');
  expect(document.textOf(range)).toBe('vendors');
  document.deleteText(paragraph, 0, 6);
  expect(document.textOf(range)).toBe('vendors');
});

test('undo and redo take whole steps back and forth', () => {
  const document = open(['Alpha beta.', 'Gamma.']);
  const before = xmlOf(document);
  document.tracking = 'TrackAll';
  document.insertText(document.paragraphs()[0]!, 6, 'new ');
  document.insertParagraph(document.paragraphs()[0]!, 'After', 'Clause.');
  document.step();
  const after = xmlOf(document);
  expect(document.undo()).toBe(true);
  expect(xmlOf(document)).toBe(before);
  expect(document.redo()).toBe(true);
  expect(xmlOf(document)).toBe(after);
});

test('Enter splits, and rejecting the break joins again', () => {
  const document = open(['First half. Second half.']);
  document.tracking = 'TrackAll';
  document.splitParagraph(document.paragraphs()[0]!, 12);
  expect(texts(document)).toEqual(['First half. ', 'Second half.']);
  document.resolveAll(false);
  expect(texts(document)).toEqual(['First half. Second half.']);
});

test('comments are anchored, listed and removed without a trace in the body', () => {
  const document = open(['The cap is twelve months.']);
  const before = xmlOf(document);
  const paragraph = document.paragraphs()[0]!;
  const comment = addComment(document, document.range(paragraph, 4, paragraph, 7), 'Too low.', now());
  expect(listComments(document)).toMatchObject([{ text: 'Too low.', author: 'Lena Fox' }]);
  expect(listComments(DocxDocument.open(document.save()))).toHaveLength(1);
  removeComment(document, comment.id);
  expect(listComments(document)).toEqual([]);
  expect(xmlOf(document).includes('comment')).toBe(before.includes('comment'));
});

test('bookmarks are found again after saving', () => {
  const document = open(['Some words here.']);
  const paragraph = document.paragraphs()[0]!;
  document.addBookmark(document.range(paragraph, 5, paragraph, 10), '_mark');
  const again = DocxDocument.open(document.save());
  expect(again.textOf(again.bookmarks().get('_mark')!)).toBe('words');
  again.removeBookmark('_mark');
  expect(again.bookmarks().size).toBe(0);
});

test.each<[string, Uint8Array, string]>([
  ['text', new TextEncoder().encode('plain'), 'notDocx'],
  ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'damaged'],
  [
    'an encrypted file',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0])]),
    'encrypted',
  ],
])('%s is refused with its reason', (_name, bytes, fault) => {
  let caught: unknown;
  try {
    DocxDocument.open(bytes);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(DocxError);
  expect((caught as DocxError).fault).toBe(fault);
});
