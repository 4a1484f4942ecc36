/** Figures with their units, in words and digits of both languages. */
import { SOFT_POINT, type Unit } from '../playbook/rules/types';
import { FIGURE_IN_WORDS, figureAtEnd, figureOf, HAN_NUMBER } from './number-words';

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

const DIGITS = String.raw`\d{1,4}(?:[.${SOFT_POINT}]\d{1,4})?`;
/** A number in words, in digits, or in both (the digits in brackets), then its unit. */
const ENGLISH = new RegExp(
  `(?:\\b(${FIGURE_IN_WORDS.en})\\b[ -]?(?:[([]? ?(${DIGITS}) ?[)\\]]?[ -]?)?|(${DIGITS}) ?[)\\]]?[ -]?)(?:(?:full|calendar|business|working|consecutive) ){0,2}(%|percent\\b|per cent\\b|hours?\\b|days?\\b|months?\\b|weeks?\\b|years?\\b)`,
  'g',
);
const CHINESE = new RegExp(
  `(?:(${HAN_NUMBER}|${DIGITS}) ?(?:[（([] ?(${DIGITS}) ?[)）\\]])?|(${DIGITS}) ?[)）\\]]) ?(个?小时|个?自然日|个?工作日|个?营业日|日历日|日|天|个?星期|周(?!年)|个?月|年)`,
  'g',
);
const numberOf = (digits: string): number => Number(digits.replace(SOFT_POINT, '.'));
const CHINESE_PERCENT = new RegExp(`百分之(${FIGURE_IN_WORDS.zh})`, 'g');

const ENGLISH_UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  hour: ['hours', 1],
  day: ['days', 1],
  week: ['days', 7],
  month: ['months', 1],
  year: ['months', 12],
  '%': ['percent', 1],
  percent: ['percent', 1],
  'per cent': ['percent', 1],
};

function chineseUnit(name: string): readonly [Unit, number] {
  if (name.endsWith('小时')) return ['hours', 1];
  if (name.endsWith('月')) return ['months', 1];
  if (name === '年') return ['months', 12];
  if (name.endsWith('星期') || name === '周') return ['days', 7];
  return ['days', 1];
}

/** Figures of folded text in document order. */
export function figures(text: string): Figure[] {
  const found: Figure[] = [];
  const add = (
    number: { readonly value: number; readonly from: number } | undefined,
    [unit, factor]: readonly [Unit, number],
    { index, 0: { length } }: RegExpExecArray,
  ): void => {
    if (number)
      found.push({ value: number.value * factor, unit, start: index + number.from, end: index + length });
  };
  const written = (digits: string) => ({ value: numberOf(digits), from: 0 });
  each(ENGLISH, text, (match) => {
    const [, words, doubled, alone, unit] = match;
    const digits = doubled ?? alone;
    const number = digits === undefined ? figureAtEnd(words!, 'en') : written(digits);
    add(number, ENGLISH_UNITS[unit!.replace(/s$/, '')]!, match);
  });
  each(CHINESE, text, (match) => {
    const [, words, doubled, alone, unit] = match;
    const digits = doubled ?? alone ?? words!;
    add(/\d/.test(digits) ? written(digits) : figureAtEnd(digits, 'zh'), chineseUnit(unit!), match);
  });
  each(CHINESE_PERCENT, text, (match) => {
    const value = figureOf(match[1]!, 'zh');
    add(value === undefined ? undefined : { value, from: 0 }, ['percent', 1], match);
  });
  return found.sort((a, b) => a.start - b.start);
}

/** Not matchAll, which copies the pattern at each call. */
function each(pattern: RegExp, text: string, act: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) act(match);
}

/** The same length of time in another unit; undefined where the units do not compare. */
export function inUnit(figure: Figure, unit: Unit): number | undefined {
  if (figure.unit === unit) return figure.value;
  const hours: Partial<Record<Unit, number>> = { hours: 1, days: 24, months: 720 };
  const from = hours[figure.unit];
  const to = hours[unit];
  return from === undefined || to === undefined || unit === 'months' ? undefined : (figure.value * from) / to;
}
