/** Figures spelled in words, as contracts double them: seventy-two (72), 七十二（72）. Whole part up to 999. */
import type { Language } from '../playbook/types';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const HAN = '零一二三四五六七八九';

function englishWhole(n: number): string {
  if (n < 20) return ONES[n]!;
  if (n < 100) return TENS[Math.floor(n / 10)]! + (n % 10 ? `-${ONES[n % 10]}` : '');
  const rest = n % 100;
  return `${ONES[Math.floor(n / 100)]} hundred${rest ? ` ${englishWhole(rest)}` : ''}`;
}

function chineseWhole(n: number): string {
  if (n < 10) return HAN[n]!;
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  if (hundreds === 0) return (tens === 1 ? '' : HAN[tens]!) + '十' + (ones ? HAN[ones]! : '');
  const rest = tens ? HAN[tens]! + '十' + (ones ? HAN[ones]! : '') : ones ? '零' + HAN[ones]! : '';
  return HAN[hundreds]! + '百' + rest;
}

/** The figure in words; undefined below 0 and from 1000 on. */
export function inWords(figure: number, language: Language): string | undefined {
  const [whole, fraction] = String(figure).split('.');
  const n = Number(whole);
  if (!(figure >= 0 && n < 1000)) return undefined;
  if (language === 'zh')
    return (
      chineseWhole(n) + (fraction ? '点' + [...fraction].map((digit) => HAN[Number(digit)]).join('') : '')
    );
  return (
    englishWhole(n) +
    (fraction ? ' point ' + [...fraction].map((digit) => ONES[Number(digit)]).join(' ') : '')
  );
}

/** Alternatives of a pattern, in small letters. */
export const NUMBER_WORDS = [...ONES, ...TENS.slice(2), 'hundred'].join('|');
const WORD = `(?:${NUMBER_WORDS})`;
/** Pattern of a whole number in Chinese. */
export const HAN_NUMBER = '[零〇一二两三四五六七八九十百]{1,6}';
/** Patterns (in small letters) of what figureOf reads. */
export const FIGURE_IN_WORDS: Readonly<Record<Language, string>> = {
  en: `${WORD}(?:(?:[- ]| and )${WORD}){0,6}(?: point ${WORD}(?:[- ]${WORD}){0,3})?`,
  zh: `${HAN_NUMBER}(?:点[零一二三四五六七八九]{1,4})?`,
};

const read: Partial<Record<Language, ReadonlyMap<string, number>>> = {};
const readIn = (language: Language): ReadonlyMap<string, number> =>
  (read[language] ??= new Map(
    Array.from({ length: 1000 }, (_, n) => [
      language === 'en' ? englishWhole(n).replace(/-/g, ' ') : chineseWhole(n),
      n,
    ]),
  ));

/** What the words say; undefined where they are no figure, or one of a form not known here (“one-half”). */
export function figureOf(words: string, language: Language): number | undefined {
  const known = readIn(language);
  const plain =
    language === 'en'
      ? words
          .toLowerCase()
          .replace(/\band\b|-/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
      : words
          .replace(/两/g, '二')
          .replace(/〇/g, '零')
          .replace(/^一十/, '十')
          .replace(/^百/, '一百')
          .replace('百十', '百一十');
  const [whole = '', fraction] = plain.split(language === 'en' ? ' point ' : '点');
  const n = known.get(whole);
  if (n === undefined || fraction === undefined) return n;
  const digits = (language === 'en' ? fraction.split(' ') : [...fraction]).map((word) => known.get(word));
  if (digits.every((digit) => digit !== undefined && digit < 10)) return Number(`${n}.${digits.join('')}`);
  const together = known.get(fraction); // “point ninety-five”
  return together === undefined ? undefined : Number(`${n}.${together}`);
}

/** The longest end of the words that is a figure: of “one or two” it is two. */
export function figureAtEnd(
  words: string,
  language: Language,
): { readonly value: number; readonly from: number } | undefined {
  const starts = [...words.matchAll(language === 'en' ? /[a-z]+/gi : /./g)].map(({ index }) => index);
  for (const from of starts) {
    const value = /^and\b/i.test(words.slice(from)) ? undefined : figureOf(words.slice(from), language);
    if (value !== undefined) return { value, from };
  }
  return undefined;
}
