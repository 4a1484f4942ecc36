import { review } from '../../src/review';

const certified = (text: string): unknown => review([{ text }]).facts['3.certifications']?.value;

describe('certifications', () => {
  it.each([
    ['乙方的系统已通过网络安全等级保护第三级测评。', ['等保三级']],
    ['部署环境不得低于等保二级。', ['等保二级']],
    ['The Service is hosted under ISO 27001 and ISO 42001.', ['ISO 27001', 'ISO 42001']],
    ['Supplier holds Cyber Essentials Plus.', ['Cyber Essentials Plus']],
  ])('%s', (text, names) => expect(certified(text)).toEqual(names));
});

test('a period of deletion may be put in hours', () => {
  const { facts } = review([{ text: '接到委托方指令起七十二小时内，受托方应完成个人信息的删除。' }]);
  expect(facts['1.deletion_days']?.value).toBe(3);
});

describe('what a cap leaves out by the number of its section', () => {
  const uncapped = (exception: string): unknown =>
    review(
      [
        '4.1 Supplier shall pay for its staff.',
        '7.1 Each party shall keep the Confidential Information of the other secret.',
        '9.1 The total liability of Supplier shall not exceed the fees paid in twelve months.',
        exception,
      ].map((text) => ({ text })),
    ).facts['6.uncapped_data']?.value;
  it('is told by what stands under it', () => {
    expect(uncapped('9.2 The cap in 9.1 does not apply to a breach of Section 7.')).toBe(true);
    expect(uncapped('9.2 The cap in 9.1 does not apply to a breach of Section 4.')).toBe(false);
  });
  it('is told so in Chinese as well', () => {
    const uncappedZh = (exception: string): unknown =>
      review(
        [
          '4.1 乙方应支付其人员的工资。',
          '第七条 双方应对保密信息承担保密义务。',
          '9.1 乙方的赔偿责任总额不超过前十二个月的服务费。',
          exception,
        ].map((text) => ({ text })),
      ).facts['6.uncapped_data']?.value;
    expect(uncappedZh('9.2 违反第七条的责任不受上述限额限制。')).toBe(true);
    expect(uncappedZh('9.2 违反4.1、4.2的赔偿不受9.1的限制。')).toBe(false);
  });
});
