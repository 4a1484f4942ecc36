/** Figures with their units, in words and digits of both languages. */
import { SOFT_POINT, type Unit } from '../playbook/rules/types';

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  'twenty four': 24,
  thirty: 30,
  'thirty-six': 36,
  'thirty six': 36,
  forty: 40,
  'forty-five': 45,
  'forty-eight': 48,
  'forty eight': 48,
  fifty: 50,
  sixty: 60,
  'seventy-two': 72,
  'seventy two': 72,
  ninety: 90,
  'one hundred eighty': 180,
  'one hundred twenty': 120,
  'one hundred': 100,
};
const WORD = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const HAN_DIGITS = '零一二三四五六七八九';

const DIGITS = String.raw`\d{1,4}(?:[.\u2024]\d{1,4})?`;
/** A number in words, in digits, or in both (the digits in brackets), then its unit. */
const ENGLISH = new RegExp(
  `(?:\\b(${WORD})\\b[ -]?(?:[([]? ?(${DIGITS}) ?[)\\]]?[ -]?)?|(${DIGITS}) ?[)\\]]?[ -]?)(?:(?:full|calendar|business|working|consecutive) ){0,2}(%|percent\\b|per cent\\b|hours?\\b|days?\\b|months?\\b|weeks?\\b|years?\\b)`,
  'g',
);
const CHINESE = new RegExp(
  `(?:([零〇一二两三四五六七八九十百]{1,6}|${DIGITS}) ?(?:[（([] ?(${DIGITS}) ?[)）\\]])?|(${DIGITS}) ?[)）\\]]) ?(个?小时|个?自然日|个?工作日|日历日|日|天|个?星期|周(?!年)|个?月|年)`,
  'g',
);
const numberOf = (digits: string): number => Number(digits.replace(SOFT_POINT, '.'));
const CHINESE_PERCENT = /百分之([零〇一二两三四五六七八九十百]{1,6}(?:点[零一二三四五六七八九]{1,4})?)/g;

export function hanNumber(text: string): number {
  const [whole = '', fraction = ''] = text.split('点');
  let total = 0;
  let digit = 0;
  for (const sign of whole) {
    if (sign === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else if (sign === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else digit = sign === '两' ? 2 : sign === '〇' ? 0 : HAN_DIGITS.indexOf(sign);
  }
  total += digit;
  for (const [i, sign] of [...fraction].entries()) total += HAN_DIGITS.indexOf(sign) / 10 ** (i + 1);
  return total;
}

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
  const add = (value: number, [unit, factor]: readonly [Unit, number], match: RegExpExecArray): void => {
    found.push({
      value: value * factor,
      unit,
      start: match.index,
      end: match.index + match[0].length,
    });
  };
  for (const match of text.matchAll(ENGLISH)) {
    const [, word, doubled, alone, unit] = match;
    const digits = doubled ?? alone;
    add(
      digits === undefined ? WORDS[word!]! : numberOf(digits),
      ENGLISH_UNITS[unit!.replace(/s$/, '')]!,
      match,
    );
  }
  if (/[\u4e00-\u9fff]/.test(text)) {
    for (const match of text.matchAll(CHINESE)) {
      const [, number, doubled, alone, unit] = match;
      const digits = doubled ?? alone ?? number!;
      add(/\d/.test(digits) ? numberOf(digits) : hanNumber(digits), chineseUnit(unit!), match);
    }
    for (const match of text.matchAll(CHINESE_PERCENT)) add(hanNumber(match[1]!), ['percent', 1], match);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The same length of time in another unit; undefined where the units do not compare. */
export function inUnit(figure: Figure, unit: Unit): number | undefined {
  if (figure.unit === unit) return figure.value;
  const hours: Partial<Record<Unit, number>> = { hours: 1, days: 24, months: 720 };
  const from = hours[figure.unit];
  const to = hours[unit];
  return from === undefined || to === undefined || unit === 'months' ? undefined : (figure.value * from) / to;
}
