/** What must hold for any contract at all. The seed is printed; a failure found once is kept as a named case. */
import fc from 'fast-check';
import { clauses } from '../../src/playbook/clauses';
import { topicRules } from '../../src/playbook/rules';
import { TRADITIONAL } from '../../src/review/reading/traditional';
import { review, Reviewer } from '../../src/review';
import type { ContractParagraph, Review } from '../../src/review/types';

const SEED = 20261125;
const runs = (numRuns: number) => ({ seed: SEED, numRuns });
const put = (paragraphs: readonly ContractParagraph[], at: number, text: string): ContractParagraph[] =>
  paragraphs.map((held, i) => (i === at ? { text } : held));
const plain = (result: Review) => JSON.parse(JSON.stringify(result)) as Review;

/** Sentences of our own that say something on every topic, in both languages. */
const sentences = [
  ...clauses.flatMap(({ sample }) => [sample.en, sample.zh]),
  ...topicRules.flatMap(({ flag, ignore }) => [...flag.en, ...flag.zh, ...ignore.en, ...ignore.zh]),
];
/** What lies elsewhere and changes how others read: terms with a figure, who is 甲方, whose a name is. */
const elsewhere = [
  '“Notice Period” means 48 hours.',
  '“Notice Period” means 96 hours.',
  'Notice Period: 5 days',
  'Vendor shall notify Customer of a Security Incident within the Notice Period.',
  'A report is due within 24 hours (the “Notice Period”).',
  '甲方（服务商）：星河智能科技有限公司',
  '乙方（客户）：海棠贸易有限公司',
  '甲方（客户）：海棠贸易有限公司',
  '乙方（服务商）：星河智能科技有限公司',
  '服务生成的输出内容归甲方所有。',
  'This agreement is between Voxledger, Inc. (“Voxledger”) and the company that signs (“Subscriber”).',
  'Voxledger provides the service to Subscriber.',
  'All outputs are the exclusive property of Voxledger.',
];
const headings = [
  'Limitation of Liability',
  '7.2 Security',
  '第六条 责任限制',
  '保密',
  'Notices',
  '(b) the fees',
];

const anyText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom('\ud83d\ude00', '\ud800', '\udc00', '\u00ad', '\u200b', '\t', '\v'),
      fc.constantFrom(...[...elsewhere, ...sentences].map((text) => text.slice(0, 60))),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));
const paragraph: fc.Arbitrary<ContractParagraph> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...sentences).map((text) => ({ text })) },
  { weight: 3, arbitrary: fc.constantFrom(...elsewhere).map((text) => ({ text })) },
  { weight: 2, arbitrary: fc.constantFrom(...headings).map((text) => ({ text })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...sentences), fc.nat(2), fc.nat(3))
      .map(([text, row, column]) => ({ text: text.slice(0, 40), cell: { table: 0, row, column } })),
  },
  { weight: 1, arbitrary: anyText.map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.constant({ text: '' }) },
);

test(`any text at all: never throws, spans inside it and no surrogate pair split, the same twice (seed ${SEED})`, () => {
  const isInsidePair = (text: string, at: number): boolean =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
      const paragraphs = texts.map((text) => ({ text }));
      const result = review(paragraphs);
      expect(plain(review(paragraphs))).toEqual(plain(result));
      const spans = [
        ...result.topics.flatMap(({ passages, findings }) => [
          ...passages,
          ...passages.flatMap((passage) => passage.evidence),
          ...findings.flatMap((held) => held.evidence),
        ]),
        ...Object.values(result.facts).flatMap((fact) => fact.evidence),
      ];
      for (const { paragraph: at, start, end } of spans) {
        const text = texts[at]!;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(isInsidePair(text, start) || isInsidePair(text, end)).toBe(false);
      }
    }),
    runs(300),
  );
});

test(`a review after edits is the review of what stands there now (seed ${SEED})`, () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('put', 'insert', 'delete'), paragraph), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 60 }), edits, (start, steps) => {
      const reviewer = new Reviewer();
      let paragraphs: readonly ContractParagraph[] = start;
      reviewer.review(paragraphs);
      for (const [where, how, fresh] of steps) {
        const at = where % (paragraphs.length + 1);
        paragraphs = [
          ...paragraphs.slice(0, at),
          ...(how === 'delete' ? [] : [fresh]),
          ...paragraphs.slice(how === 'insert' ? at : at + 1),
        ];
        expect(plain(reviewer.review(paragraphs))).toEqual(plain(review(paragraphs)));
      }
    }),
    runs(150),
  );
});

test('an edit reads the paragraph that changed and weighs only its surroundings', () => {
  const paragraphs = Array.from({ length: 5_000 }, (_, i) => ({ text: sentences[i % sentences.length]! }));
  const reviewer = new Reviewer();
  reviewer.review(paragraphs);
  const before = { ...reviewer.work };
  const edited = put(paragraphs, 2_500, `${paragraphs[2_500]!.text} So be it.`);
  const result = reviewer.review(edited);
  expect(reviewer.work.read - before.read).toBe(1);
  expect(reviewer.work.weighed - before.weighed).toBeLessThan(100);
  expect(plain(result)).toEqual(plain(review(edited)));
});

test('what was returned before an edit stays as it was', () => {
  const reviewer = new Reviewer();
  const paragraphs = sentences.map((text) => ({ text }));
  const first = reviewer.review(paragraphs);
  const copy = plain(first);
  for (let i = 0; i < 20; i++) reviewer.review(put(paragraphs, i, 'Nothing is said here any more.'));
  expect(plain(first)).toEqual(copy);
});

const outcomes = (texts: readonly string[]) => {
  const { topics, facts } = review(texts.map((text) => ({ text })));
  return {
    topics: topics.map(({ status, passages, findings }) => ({
      status,
      passages: passages.map((passage) => passage.paragraph),
      findings: findings.map((held) => [held.outcome, held.figure?.found]),
    })),
    facts: Object.fromEntries(Object.entries(facts).map(([key, { value }]) => [key, typeof value])),
  };
};
const simplified = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i += 2) simplified.set(TRADITIONAL[i + 1]!, TRADITIONAL[i]!);
const inAll = (text: string, sign: string): string =>
  text.replace(/(?<=[\w\u4e00-\u9fff])(?=[\w\u4e00-\u9fff])/g, sign);

test.each([
  ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
  ['curly quotes', (text: string) => text.replaceAll("'", '\u2019')],
  [
    'full-width figures',
    (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  ['capitals', (text: string) => text.toUpperCase()],
  ['small letters but for the first', (text: string) => text[0]! + text.slice(1).toLowerCase()],
  ['soft hyphens within words', (text: string) => inAll(text, '\u00ad')],
  ['zero-width spaces within words', (text: string) => inAll(text, '\u200b')],
  ['byte-order marks within words', (text: string) => inAll(text, '\ufeff')],
  ['line wraps between words', (text: string) => text.replaceAll(' ', '\n')],
  [
    'line wraps between Chinese characters',
    (text: string) => text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, '\n'),
  ],
  [
    'Traditional characters',
    (text: string) => [...text].map((sign) => simplified.get(sign) ?? sign).join(''),
  ],
])('the review does not change with %s', (_name, change) => {
  const texts = clauses.flatMap((clause) => [clause.sample.en, clause.sample.zh]);
  expect(texts.map(change)).not.toEqual(texts);
  expect(outcomes(texts.map(change))).toEqual(outcomes(texts));
});

test.each([
  ['seventy-two (72) hours', 'seventy-one (71) hours'],
  ['72 hours', '71 hours'],
])('“%s” to “%s” moves only the finding that rests on it', (was, is) => {
  const notice = `Vendor shall notify Customer of a security breach within ${was}.`;
  const others = clauses.filter(({ topic }) => topic !== 3).map(({ sample }) => ({ text: sample.en }));
  const strict = {
    deletionDays: 30,
    breachNoticeHours: 71,
    uptimePercent: 99.9,
    capMonths: 12,
    exportDays: 90,
  };
  const before = review([{ text: notice }, ...others], strict);
  const after = review([{ text: notice.replace(was, is) }, ...others], strict);
  const moved = after.topics.flatMap(({ findings }, t) =>
    findings
      .filter((held, k) => held.outcome !== before.topics[t]!.findings[k]!.outcome)
      .map((held) => held.check),
  );
  expect(moved).toEqual(['3.breachNotice']);
  const facts = (result: Review) =>
    Object.entries(result.facts)
      .filter(([key]) => key !== '3.breach_notice_hours')
      .map(([key, { value }]) => [key, value]);
  expect(facts(after)).toEqual(facts(before));
});
