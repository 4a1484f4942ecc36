/** @jest-environment ./tests/environments/word-node.ts */
import { open, textsOf } from './open';

const VALUES = [
  ['Clause', '条款'],
  ['Text', '文本'],
];
const insert = (mode: 'Off' | 'TrackAll') =>
  Word.run(async (context) => {
    context.document.changeTrackingMode = mode;
    await context.sync();
    const first = context.document.body.paragraphs.getFirst();
    const table = first.insertTable(2, 2, 'After', VALUES);
    table.styleBuiltIn = 'TableGrid' as Word.BuiltInStyleName;
    const found = context.document.body.getRange('Whole').tables;
    found.load('items/values,items/styleBuiltIn');
    await context.sync();
    const [made] = found.items;
    expect([made!.values, made!.styleBuiltIn]).toEqual([VALUES, 'TableGrid']);
  });

test.each([
  [true, ['Before.', 'Clause', '条款', 'Text', '文本', 'After.']],
  [false, ['Before.', 'After.']],
])(
  'a tracked table is there when all is accepted (%s), and gone when it is rejected',
  async (accept, texts) => {
    const host = open(['Before.', 'After.']);
    await insert('TrackAll');
    expect(host.document.xml()).toMatch(/<w:trPr><w:ins [^>]*><\/w:trPr>|<w:trPr><w:ins [^>]*\/><\/w:trPr>/);
    host.document.resolveAll(accept);
    expect(textsOf(host)).toEqual(texts);
    expect(host.document.revisions()).toEqual([]);
    expect(host.document.xml().includes('<w:tbl>')).toBe(accept);
  },
);

test('one’s own tracked table vanishes when deleted; an old one is marked as deleted', async () => {
  const host = open(['Before.', { rows: [['Old', 'Table']] }, 'After.']);
  const before = host.document.xml();
  await insert('TrackAll');
  await Word.run(async (context) => {
    const { tables } = context.document.body;
    tables.getFirst().delete();
    await context.sync();
    expect(host.document.xml()).toBe(before);
    tables.getFirst().delete();
    await context.sync();
  });
  expect(host.document.xml()).toContain('<w:trPr><w:del ');
  host.document.resolveAll(true);
  expect(textsOf(host)).toEqual(['Before.', 'After.']);
});

test('an untracked table is deleted without a trace, and undone as a step', async () => {
  const host = open(['Before.', 'After.']);
  const before = host.document.xml();
  await insert('Off');
  expect(host.document.revisions()).toEqual([]);
  host.document.undo();
  expect(host.document.xml()).toBe(before);
});
