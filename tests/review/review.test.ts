import { publishedPositions } from '../../src/playbook/positions';
import { review } from '../../src/review';
import { figures } from '../../src/review/figures';
import type { Finding } from '../../src/review/types';
import { englishContract } from '../../src/workbench/samples/english';
import { chineseContract } from '../../src/workbench/samples/chinese';
import { buildDocx, type BlockSpec } from '../../src/workbench/document/build';
import { DocxDocument } from '../../src/workbench/document/document';

const paragraphsOf = (blocks: readonly BlockSpec[]) =>
  DocxDocument.open(buildDocx(blocks))
    .paragraphs()
    .map((paragraph) => ({ text: paragraph.text('current') }));
const finding = (text: string, check: Finding['check']): Finding =>
  review([{ text }])
    .topics.flatMap((topic) => topic.findings)
    .find((held) => held.check === check)!;

test.each([
  ['English', englishContract, 'met'],
  // 等级保护 is a certification, but neither of the two that the playbook names.
  ['Chinese', chineseContract, 'short'],
] as const)(
  'the %s sample: training adverse, ownership met, deletion and notice short',
  (_name, blocks, certification) => {
    const { topics } = review(paragraphsOf(blocks));
    const outcome = Object.fromEntries(
      topics.flatMap((topic) => topic.findings.map((held) => [held.check, held.outcome])),
    );
    expect(outcome).toMatchObject({
      '1.ownership': 'met',
      '1.deletion': 'short',
      '2.training': 'adverse',
      '3.certification': certification,
      '3.breachNotice': 'short',
      '4.uptime': 'short',
      '5.outputOwner': 'met',
      '6.cap': 'short',
      '6.ipIndemnity': 'met',
      '7.export': 'short',
      '8.laws': 'met',
    });
    expect(topics[1]!.status).toBe('conflict');
  },
);

test('an empty contract misses all eight topics', () => {
  expect(review([]).topics.map((topic) => topic.status)).toEqual(Array(8).fill('missing'));
});

test.each<[string, Finding['check'], Finding['outcome'], number | undefined]>([
  [
    'Vendor shall notify Customer of a security breach within seventy-two (72) hours.',
    '3.breachNotice',
    'met',
    72,
  ],
  ['Vendor shall notify Customer of a security breach within 73 hours.', '3.breachNotice', 'short', 73],
  ['Vendor shall notify Customer promptly of any security breach.', '3.breachNotice', 'short', undefined],
  ['乙方应在发现安全事件后七十二小时内通知甲方。', '3.breachNotice', 'met', 72],
  ['乙方应在发现安全事件后5日内通知甲方。', '3.breachNotice', 'short', 120],
  ['Vendor guarantees 99.9% monthly uptime.', '4.uptime', 'met', 99.9],
  ['Vendor guarantees ninety-nine percent (99.0%) monthly uptime.', '4.uptime', 'short', 99],
  ['服务可用性不低于99.95％。', '4.uptime', 'met', 99.95],
  ['Vendor shall not use Customer Data to train its models.', '2.training', 'met', undefined],
  ['Vendor may use Customer Data to train its models.', '2.training', 'adverse', undefined],
])('“%s”', (text, check, outcome, found) => {
  const held = finding(text, check);
  expect(held.outcome).toBe(outcome);
  expect(held.figure?.found).toBe(found);
  expect(text.slice(held.evidence[0]!.start, held.evidence[0]!.end)).not.toBe('');
});

test('a heading on liability leads the items under it, another heading does not', () => {
  const carveOut = { text: '(b) breach of Section 5; and' };
  const under = (heading: string) =>
    review([{ text: heading, outlineLevel: 1 }, carveOut]).topics[5]!.passages.map((held) => held.paragraph);
  expect(under('Limitation of Liability')).toEqual([0, 1]);
  expect(under('Notices')).toEqual([]);
});

test('a firm can set its own positions', () => {
  const text = 'Vendor shall notify Customer of a security breach within 48 hours.';
  const strict = review([{ text }], { ...publishedPositions, breachNoticeHours: 24 });
  expect(strict.topics[2]!.findings.find((held) => held.check === '3.breachNotice')!.outcome).toBe('short');
});

test.each([
  ['thirty (30) days', 30, 'days'],
  ['三十（30）日', 30, 'days'],
  ['十二个月', 12, 'months'],
  ['百分之五十', 50, 'percent'],
  ['百分之九十九点九', 99.9, 'percent'],
  ['two weeks', 14, 'days'],
  ['ninety-six hours', 96, 'hours'],
  ['one and two hours', 2, 'hours'],
  ['between two and three days', 3, 'days'],
  ['phase one thirty days', 30, 'days'],
  ['ninety-nine point ninety-five percent', 99.95, 'percent'],
  ['百分之百', 100, 'percent'],
  ['百日', 100, 'days'],
  ['一百十日', 110, 'days'],
  ['两三日', 3, 'days'],
  ['one hundred and twenty days', 120, 'days'],
  ['eighty percent', 80, 'percent'],
  ['ninety-nine point nine five percent', 99.95, 'percent'],
  ['24小时', 24, 'hours'],
])('the figure in “%s”', (text, value, unit) => {
  expect(figures(text.toLowerCase())).toMatchObject([{ value, unit }]);
});

test('a plain licence to train is found in a contract that says nothing else on it', () => {
  const texts = [
    '本合同自双方签字之日起生效。',
    '乙方可以使用甲方数据训练其模型。',
    '争议由双方友好协商解决。',
  ];
  const { passages, findings } = review(texts.map((text) => ({ text }))).topics[1]!;
  expect(passages.map(({ paragraph }) => paragraph)).toEqual([1]);
  expect(findings.find(({ check }) => check === '2.training')!.outcome).toBe('adverse');
});
