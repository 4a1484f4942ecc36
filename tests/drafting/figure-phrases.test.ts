import { figurePhrases, rewritten, spelled } from '../../src/drafting/figure-phrases';
import type { Unit } from '../../src/playbook/rules/types';

test.each([
  ['within ten (10) business days of', 10, 'days'],
  ['within 2 weeks of', 14, 'days'],
  ['the twenty-five (25) calendar days after', 25, 'days'],
  ['one year after', 12, 'months'],
  ['a six-month period', 6, 'months'],
  ['ninety-nine point five percent (99.5%) uptime', 99.5, 'percent'],
  ['99.95 percent uptime', 99.95, 'percent'],
  ['三十（30）日内', 30, 'days'],
  ['两个工作日内', 2, 'days'],
  ['百分之九十九点九五', 99.95, 'percent'],
  ['９９.５％的可用性', 99.5, 'percent'],
])('“%s” says %d %s', (text, value, unit) => {
  expect(figurePhrases(text)).toMatchObject([{ value, unit }]);
});

test.each([
  'Section 12 applies',
  'on 1 May 2024',
  '$500',
  'ninety-nine and one-half percent (99.5%)',
  '第三条',
])('“%s” holds no figure that could be rewritten', (text) => expect(figurePhrases(text)).toEqual([]));

test.each<[string, number, Unit, string]>([
  ['ten (10) business days', 72, 'hours', 'seventy-two (72) hours'],
  ['10 Business Days', 72, 'hours', '72 Hours'],
  ['five days', 72, 'hours', 'seventy-two (72) hours'],
  ['Five (5) days', 72, 'hours', 'Seventy-two (72) hours'],
  ['SIX (6) MONTHS', 12, 'months', 'TWELVE (12) MONTHS'],
  ['six-month period', 12, 'months', 'twelve-month period'],
  ['ten-day period', 72, 'hours', 'seventy-two-hour period'],
  ['one month period', 12, 'months', 'twelve (12) month period'],
  ["one month's fees", 12, 'months', "twelve (12) months' fees"],
  ['[30] days', 90, 'days', '[90] days'],
  ['six months', 30, 'days', 'thirty (30) days'],
  ['99.5%', 99.9, 'percent', '99.9%'],
  ['ninety-nine percent', 99.9, 'percent', 'ninety-nine point nine percent (99.9%)'],
  ['Ninety-Nine point five percent (99.5%)', 99.9, 'percent', 'Ninety-nine point nine percent (99.9%)'],
  ['三个月', 12, 'months', '十二（12）个月'],
  ['十个工作日', 72, 'hours', '七十二（72）小时'],
  ['10日', 72, 'hours', '72小时'],
  ['六十（60）日', 30, 'days', '三十（30）日'],
  ['六十(60)日', 30, 'days', '三十(30)日'],
  ['30个自然日', 90, 'days', '90个自然日'],
  ['百分之九十九点五（99.5%）', 99.9, 'percent', '百分之九十九点九（99.9%）'],
  ['９９.５％', 99.9, 'percent', '99.9％'],
])('%s → %d %s: %s', (text, value, unit, written) => {
  const [phrase] = figurePhrases(text);
  const { start, end, insert } = rewritten(text, phrase!, value, unit)!;
  expect(text.slice(0, start) + insert + text.slice(end)).toBe(written);
});

test('the playbook spells its figures in both languages', () => {
  expect(spelled(72, 'hours', 'en')).toBe('seventy-two (72) hours');
  expect(spelled(72, 'hours', 'zh')).toBe('七十二（72）小时');
  expect(spelled(12, 'months', 'zh')).toBe('十二（12）个月');
  expect(spelled(99.9, 'percent', 'en')).toBe('ninety-nine point nine percent (99.9%)');
  expect(spelled(1, 'days', 'en')).toBe('one (1) day');
});
