/** What a line looks like: a heading, an item of a list, or neither. */
import { enumeratorOf, shapeOf } from '../../src/review/structure';

test.each([
  '10. TERM; TERMINATION.',
  '8. Data Return or Deletion.',
  'Article 5 Data Protection',
  'LIMITATION OF LIABILITY',
  '第五条 数据安全',
  '（一）服务内容',
  '三、违约责任',
  'Schedule A: Service Levels',
])('“%s” is a heading', (text) => {
  expect(shapeOf({ text })).toMatchObject({ isHeading: true, isItem: false });
});

test.each([
  '- 我们不会以您的数据训练模型',
  '● 您保留对上传文件的所有权',
  '(b) a breach of the duty of confidence;',
  '(2) 乙方提供的软件，',
])('“%s” is an item', (text) => {
  expect(shapeOf({ text })).toMatchObject({ isHeading: false, isItem: true });
});

test('a bullet that Word sets is one like a bullet that is typed', () => {
  const text = '我们不会以您的数据训练模型';
  expect(shapeOf({ text, number: '•' })).toMatchObject({ isHeading: false, isItem: true });
  expect(shapeOf({ text: '服务内容', number: '（一）' })).toMatchObject({ isHeading: true, isItem: false });
});

test.each([
  'Vendor shall deliver the manuals.',
  '4.1 Vendor shall pay, and Customer shall wait.',
  '9. Vendor pays. Customer waits.',
  '4.2 Client Data belongs to Client.',
  '乙方应按时交付文件。',
  'Section headings are for reference only.',
])('“%s” is neither', (text) => {
  expect(shapeOf({ text })).toMatchObject({ isHeading: false, isItem: false });
});

test.each([
  ['Clause 4: Fees', 10],
  ['  12.3 Fees', 7],
  ['the Fees', 0],
  ['Particulars of the order', 0],
  ['一、费用', 2],
  ['一切费用由甲方承担', 0],
])('the number of “%s” takes %i signs', (text, length) => {
  expect(enumeratorOf(text).length).toBe(length);
});
