import fc from 'fast-check';
import { apply, partsOf, valid } from '../../src/drafting/apply';
import { diff } from '../../src/drafting/diff';
import { replacePassage } from '../../src/drafting/replace';
import { figureSpans, tokensOf } from '../../src/drafting/tokens';
import { clauses } from '../../src/playbook/clauses';

/** Redlines as they read: [-gone-]{+come+}. */
const marked = (before: string, after: string): string =>
  diff(before, after)
    .parts.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

const piece = fc.constantFrom(
  'Customer ', 'Provider ', 'shall ', 'not ', 'use ', 'data', ', ', '. ', '99.5%', '99.95％', 'seventy-two (72) ', 'ten (10) ',
  '三十（30）', '日内', '乙方', '应', '通知', '客户', '数据', '。', '百分之五（5%）', '𠮷野', '👩‍⚖️', '1,000,000 ', '2024-05-01 ', 'é', '\u0301', '\n', '\ud800',
); // prettier-ignore
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

describe('diff', () => {
  test('its edits make the one text of the other, are in order, and the parts tell the same', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { edits, parts } = diff(a, b);
        expect(valid(a, edits)).toBe(true);
        expect(apply(a, edits)).toBe(b);
        const read = (not: string) =>
          parts
            .filter(({ kind }) => kind !== not)
            .map((part) => part.text)
            .join('');
        expect([read('inserted'), read('deleted')]).toEqual([a, b]);
      }),
      { numRuns: 1000 },
    );
  });

  test('no edit splits a figure or a surrogate pair', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const figures = figureSpans(a);
        for (const { start, end } of diff(a, b).edits)
          for (const at of [start, end]) {
            expect(figures.filter((figure) => figure.start < at && at < figure.end)).toEqual([]);
            expect(/^[\ud800-\udbff][\udc00-\udfff]/.test(a.slice(at - 1, at + 1))).toBe(false);
          }
      }),
      { numRuns: 1000 },
    );
  });

  test('the same text needs no edit', () => {
    fc.assert(fc.property(text, (a) => expect(diff(a, a)).toMatchObject({ edits: [], grain: 'words' })));
  });

  test.each([
    [
      'Provider may use Customer Data to improve its models.',
      'Provider shall not use Customer Data to improve its models.',
      'Provider [-may-]{+shall not+} use Customer Data to improve its models.',
    ],
    [
      'Vendor shall notify Customer within ten (10) business days of any incident.',
      'Vendor shall notify Customer within seventy-two (72) hours of any incident.',
      'Vendor shall notify Customer within [-ten (10) business days-]{+seventy-two (72) hours+} of any incident.',
    ],
    ['Uptime is 99.5% a month.', 'Uptime is 99.9% a month.', 'Uptime is [-99.5%-]{+99.9%+} a month.'],
    [
      '乙方应在三十（30）日内删除全部数据。',
      '乙方应在九十（90）日内删除客户数据。',
      '乙方应在[-三十（30）-]{+九十（90）+}日内删除[-全部-]{+客户+}数据。',
    ],
    [
      // No comma, article or blank is kept between two changes.
      'Each month the Supplier, at its cost, repairs a fault of the hosted Service.',
      'Each month the Vendor, on its behalf, corrects a defect of the hosted Service.',
      'Each month the [-Supplier, at its cost, repairs a fault-]{+Vendor, on its behalf, corrects a defect+} of the hosted Service.',
    ],
  ])('%s', (before, after, redline) => {
    expect(marked(before, after)).toBe(redline);
  });

  test('texts with little in common change by whole sentences, and it says so', () => {
    const before =
      'Goods are delivered to the warehouse in Leipzig. This Section survives. Invoices fall due in May.';
    const after =
      'Each party keeps secret what it learns of the other party. This Section survives. No licence is given by anybody.';
    expect(diff(before, after).grain).toBe('sentences');
    expect(marked(before, after)).toBe(
      '[-Goods are delivered to the warehouse in Leipzig. -]{+Each party keeps secret what it learns of the other party. +}' +
        'This Section survives. [-Invoices fall due in May.-]{+No licence is given by anybody.+}',
    );
    expect(diff('货物应于五月运抵仓库。', '双方对所知悉的秘密予以保密。').grain).toBe('sentences');
  });

  test('a long addition alone is no reason to replace sentences', () => {
    const before = 'Vendor deletes the data.';
    expect(diff(before, `${before} ${clauses[0]!.sample.en}`)).toMatchObject({
      grain: 'words',
      edits: [{ start: 24, end: 24 }],
    });
  });
});

describe('tokens', () => {
  test('joined they are the text', () => {
    fc.assert(fc.property(text, (a) => expect(tokensOf(a).join('')).toBe(a)));
  });

  test.each([
    '99.5%',
    '99.95％',
    'seventy-two (72)',
    '三十（30）',
    '百分之九十九点九（99.9%）',
    '1,000,000',
    '2024-05-01',
    '七十二',
  ])('%s is one', (figure) => expect(tokensOf(`is ${figure} of`)).toContain(figure));

  test('Chinese is cut by words', () => {
    expect(tokensOf('乙方应立即通知客户删除数据。')).toEqual([
      '乙方',
      '应',
      '立即',
      '通知',
      '客户',
      '删除',
      '数据',
      '。',
    ]);
  });
});

describe('apply', () => {
  const text = 'one two';
  test.each([
    [
      'descending',
      [
        { start: 4, end: 7, insert: 'x' },
        { start: 0, end: 3, insert: 'y' },
      ],
    ],
    [
      'touching',
      [
        { start: 0, end: 3, insert: 'x' },
        { start: 3, end: 7, insert: 'y' },
      ],
    ],
    ['out of range', [{ start: 4, end: 8, insert: 'x' }]],
    ['of no effect', [{ start: 0, end: 3, insert: 'one' }]],
    ['backwards', [{ start: 3, end: 0, insert: 'x' }]],
  ])('refuses edits %s', (_, edits) => {
    expect(() => apply(text, edits)).toThrow(RangeError);
  });
});

describe('replace passage', () => {
  const clause = clauses[5]!.sample.en;
  test('the paragraph then reads as the clause, by words', () => {
    const before =
      "Each party's total liability will not exceed the fees paid in the six (6) months before the claim. ";
    const { redline, grain, parts } = replacePassage(7, before, clause);
    expect(redline).toMatchObject({ paragraph: 7, paragraphText: before });
    expect(grain).toBe('words');
    expect(apply(before, redline.edits)).toBe(`${clause} `);
    expect(parts).toEqual(partsOf(redline));
    expect(redline.edits.length).toBeGreaterThan(2);
  });

  test.each(['8.2 ', '(b) ', '8.2 Limitation of Liability. ', 'Cap: ', '（三）', '第八条 责任限制：'])(
    '“%s” before it stays',
    (head) => {
      const { redline } = replacePassage(0, `${head}The seller pays nothing at all for any loss.`, clause);
      expect(apply(redline.paragraphText, redline.edits)).toBe(head + clause);
    },
  );

  test.each([...clauses])('clause $topic in both languages replaces any paragraph exactly', ({ sample }) => {
    fc.assert(
      fc.property(text, (before) => {
        for (const wanted of [sample.en, sample.zh]) {
          const { redline } = replacePassage(0, before, wanted);
          expect(apply(before, redline.edits).trimEnd().endsWith(wanted)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
