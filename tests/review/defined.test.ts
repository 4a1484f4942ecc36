/** A promise that points to a definition elsewhere for its figure. */
import { review, Reviewer } from '../../src/review';
import type { ContractParagraph, FactKey } from '../../src/review/types';

const PROMISE = 'Vendor shall notify Customer of any Security Incident not later than the Reporting Window.';
const ZH_PROMISE = '乙方应在安全事件通知期内将安全事件通知甲方。';

const noticeIn = (paragraphs: readonly ContractParagraph[]) =>
  review(paragraphs).topics[2]!.findings.find(({ check }) => check === '3.breachNotice')!;
const cell = (text: string, row: number, column: number): ContractParagraph => ({
  text,
  cell: { table: 0, row, column },
});

test.each<[string, ContractParagraph[], number]>([
  ['a definition', [{ text: '“Reporting Window” means forty-eight (48) hours.' }], 48],
  [
    'one with words before the figure',
    [{ text: '1.4 "Reporting Window" is a period of up to 96 hours.' }],
    96,
  ],
  ['a bracket', [{ text: 'A report is due within 24 hours (the “Reporting Window”).' }], 24],
  ['a line of the cover page', [{ text: 'Reporting Window: 10 days' }], 240],
  ['a row of the cover page', [cell('Reporting Window', 0, 0), cell('36 hours', 0, 1)], 36],
])('the figure comes from %s', (_, defining, hours) => {
  for (const contract of [
    [...defining, { text: PROMISE }],
    [{ text: PROMISE }, ...defining],
  ]) {
    const found = noticeIn(contract);
    expect(found.figure).toMatchObject({ found: hours });
    const words = found.evidence.map(({ paragraph, start, end }) =>
      contract[paragraph]!.text.slice(start, end),
    );
    expect(words).toEqual([expect.stringMatching(/^[a-z-]* ?\(?\d+\)? (?:hours|days)$/), 'Reporting Window']);
  }
});

test.each([
  ['“安全事件通知期”是指四十八（48）小时。', 48],
  ['安全事件通知期：36小时', 36],
])('%s', (defining, hours) => {
  expect(noticeIn([{ text: defining }, { text: ZH_PROMISE }]).figure).toMatchObject({ found: hours });
});

test.each([
  'The reporting window is discussed yearly, for 48 hours.',
  '“Reporting Window” means a time to be agreed; support is open 24 hours.',
  '“Period” means 48 hours.',
  'Other Reporting Window: 48 hours',
])('“%s” defines nothing that the promise uses', (text) => {
  expect(noticeIn([{ text }, { text: PROMISE }]).figure).not.toHaveProperty('found');
});

test('the words of the promise itself come before a term', () => {
  const promise =
    'Vendor shall notify Customer of a Security Incident within 12 hours, and report within the Reporting Window.';
  expect(noticeIn([{ text: 'Reporting Window: 48 hours' }, { text: promise }]).figure).toMatchObject({
    found: 12,
  });
});

test('an edit of the definition is followed, there and back', () => {
  const texts = (defining: string) => [
    { text: defining },
    { text: 'Fees are due yearly.' },
    { text: PROMISE },
  ];
  const reviewer = new Reviewer();
  for (const defining of [
    '“Reporting Window” means 48 hours.',
    '“Reporting Window” means 96 hours.',
    'Nothing is defined.',
    '“Reporting Window” means 48 hours.',
  ])
    expect(reviewer.review(texts(defining))).toEqual(review(texts(defining)));
});

test('a term inside a longer one is not meant', () => {
  const contract = [{ text: '“Notice Period” means 60 days.' }, { text: PROMISE }];
  expect(noticeIn(contract).figure).not.toHaveProperty('found');
  expect(noticeIn([...contract, { text: '“Reporting Window” means 24 hours.' }]).figure).toMatchObject({
    found: 24,
  });
  expect(noticeIn([{ text: '通知期：30天' }, { text: ZH_PROMISE }]).figure).not.toHaveProperty('found');
});

test('of several terms and places, the one that promises counts', () => {
  const promise = `During the Initial Term and each Reporting Window: ${PROMISE}`;
  const defining = [
    { text: '“Initial Term” means 12 months.' },
    { text: '“Reporting Window” means 24 hours.' },
  ];
  expect(noticeIn([...defining, { text: promise }]).figure).toMatchObject({ found: 24 });
});

/** Terms with a figure that is no promise where they stand. */
test.each<[string, ContractParagraph[], FactKey]>([
  [
    'Customer may retrieve its data after the Initial Term.',
    [{ text: 'Initial Term: 12 months' }],
    '7.export_days',
  ],
  ['合同期限届满后，甲方可以导出其数据。', [{ text: '合同期限：12个月' }], '7.export_days'],
  [
    'Vendor shall delete all Customer Data received before the Effective Date.',
    [{ text: '“Effective Date” means 30 days after signature.' }],
    '1.deletion_days',
  ],
  [
    'Vendor shall notify Customer of any personal data breach or Security Incident promptly.',
    [cell('Security Incident', 0, 0), cell('24 hours', 0, 1)],
    '3.breach_notice_hours',
  ],
  [
    'On termination Vendor shall delete all Customer Data.',
    [cell('Customer Data', 0, 0), cell('30 days', 0, 1)],
    '1.deletion_days',
  ],
])('no figure for “%s”', (text, defining, fact) => {
  expect(review([...defining, { text }]).facts).not.toHaveProperty([fact]);
});

test('an edit of a row’s label is followed', () => {
  const reviewer = new Reviewer();
  for (const label of ['Reporting Window', 'Other Reporting Window', 'Reporting Window']) {
    const contract = [cell(label, 0, 0), cell('36 hours', 0, 1), { text: PROMISE }];
    expect(reviewer.review(contract)).toEqual(review(contract));
  }
});

test('a review left off half way leaves nothing behind', () => {
  const texts = (defining: string) => [
    { text: defining },
    ...Array.from({ length: 40 }, (_, i) => ({ text: `Matter ${i} is settled by the parties.` })),
    { text: PROMISE },
  ];
  const reviewer = new Reviewer();
  reviewer.review(texts('“Reporting Window” means 48 hours.'));
  const slices = reviewer.slices([{ text: 'New.' }, ...texts('“Reporting Window” means 96 hours.')]);
  for (let step = slices.next(); !step.done && step.value < 0.8; step = slices.next());
  const contract = texts('“Reporting Window” means 24 hours.');
  expect(reviewer.review(contract)).toEqual(review(contract));
});
