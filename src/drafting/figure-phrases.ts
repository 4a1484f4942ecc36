/** Figures with their units as contracts write them, found in a text and written anew: in words, digits or both. */
import type { Language } from '../playbook/types';
import type { Unit } from '../playbook/rules/types';
import { figureOf, inWords } from './number-words';
import { alike } from './sentences';
import type { Edit } from './types';

/** “ten (10) business days”: value, unit and where its parts stand (UTF-16 offsets, half-open). */
export interface FigurePhrase {
  readonly language: Language;
  readonly value: number;
  readonly unit: Unit;
  /** Days of business, weeks, years: another unit by name although it compares. */
  readonly plainUnit: boolean;
  readonly start: number;
  readonly end: number;
  readonly words?: string;
  readonly digits?: string;
  /** What stands between figure and unit: a blank, a hyphen, “calendar”. */
  readonly number: { readonly start: number; readonly end: number };
  readonly unitWords: string;
}

const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)';
const WORDS = `${WORD}(?:(?:[- ]| and )${WORD})*(?: point ${WORD}(?: ${WORD})*)?`;
const DIGITS = String.raw`\d{1,4}(?:\.\d{1,4})?`;
const ENGLISH = new RegExp(
  String.raw`(?<number>\b(?<words>${WORDS})\b(?: ?[(\[] ?(?<digits>${DIGITS}) ?[)\]])?|(?<![\d.,$€£])(?<only>${DIGITS}))[)\]】]?(?<unit>[ -]?(?:(?:full|calendar|business|working|consecutive)[ -])*(?:hours?|days?|months?|weeks?|years?)\b(?:'(?=\s))?(?:'s\b)?)`,
  'dgi',
);
const ENGLISH_PERCENT = new RegExp(
  String.raw`\b(?<words>${WORDS})\b(?<unit> (?:percent|per cent))(?: ?\( ?(?<digits>${DIGITS}) ?%? ?\))?|(?<!(?:percent|per cent|%) ?\( ?)(?<only>${DIGITS})(?<sign> ?%| (?:percent|per cent)\b)`,
  'dgi',
);
const HAN = '[零〇一二两三四五六七八九十百]{1,6}';
const CHINESE = new RegExp(
  String.raw`(?<number>(?<words>${HAN})(?: ?[(\[【] ?(?<digits>${DIGITS}) ?[)\]】])?|(?<![\d.,])(?<only>${DIGITS}))[\]】]? ?(?<unit>个?小时|个?自然日|个?工作日|个?日历日|日|天|个月|年)`,
  'dgi',
);
const CHINESE_PERCENT = new RegExp(
  String.raw`(?<words>百分之${HAN}(?:点[零一二三四五六七八九]{1,4})?)(?:\( ?(?<digits>${DIGITS}) ?% ?\))?|(?<!\( ?)(?<only>${DIGITS})(?<sign> ?%)`,
  'dgi',
);

const UNITS: readonly (readonly [RegExp, Unit, number, boolean])[] = [
  [/business|working|工作日/i, 'days', 1, false],
  [/hour|小时/i, 'hours', 1, true],
  [/week/i, 'days', 7, false],
  [/month|月/i, 'months', 1, true],
  [/year|年/i, 'months', 12, false],
  [/day|日|天/i, 'days', 1, true],
];

/** The figures of a text with their units, in document order. */
export function figurePhrases(text: string): FigurePhrase[] {
  const read = alike(text);
  const found: FigurePhrase[] = [];
  const each = (pattern: RegExp, language: Language): void => {
    for (const match of read.matchAll(pattern)) {
      const { words, digits, only, unit = match.groups!['sign'] ?? '' } = match.groups!;
      const spelled = words?.replace(/^百分之/, '');
      const figure = Number(digits ?? only ?? NaN);
      const value = Number.isNaN(figure) ? spelled && figureOf(spelled, language) : figure;
      if (value === undefined || value === '') continue;
      const percent = pattern === ENGLISH_PERCENT || pattern === CHINESE_PERCENT;
      const [, name, factor, plain] = percent
        ? ([/%/, 'percent', 1, true] as const)
        : UNITS.find(([words]) => words.test(unit))!;
      const [start, end] = match.indices![0]!;
      const number = match.indices!.groups!['number'] ?? [start, end];
      found.push({
        language,
        value: value * factor,
        unit: name,
        plainUnit: plain,
        start,
        end,
        ...(words !== undefined && { words }),
        ...((digits ?? only) !== undefined && { digits: (digits ?? only)! }),
        number: { start: number[0], end: number[1] },
        unitWords: unit,
      });
    }
  };
  each(ENGLISH, 'en');
  each(ENGLISH_PERCENT, 'en');
  each(CHINESE, 'zh');
  each(CHINESE_PERCENT, 'zh');
  return found.sort((a, b) => a.start - b.start);
}

const ENGLISH_UNIT = { hours: 'hour', days: 'day', months: 'month', percent: 'percent' } as const;
const CHINESE_UNIT = { hours: '小时', days: '日', months: '个月', percent: '' } as const;

/** The playbook's form: seventy-two (72) hours, 七十二（72）小时, ninety-nine point nine percent (99.9%). */
export function spelled(value: number, unit: Unit, language: Language): string {
  const words = inWords(value, language) ?? String(value);
  if (unit === 'percent')
    return language === 'en' ? `${words} percent (${value}%)` : `百分之${words}（${value}%）`;
  return language === 'en'
    ? `${words} (${value}) ${ENGLISH_UNIT[unit]}${value === 1 ? '' : 's'}`
    : `${words}（${value}）${CHINESE_UNIT[unit]}`;
}

/** The words at hand, written as these are: all capitals, a capital first, or neither. */
const asIn = (model: string, words: string): string =>
  model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()
    ? words.toUpperCase()
    : /^\p{Lu}/u.test(model)
      ? words[0]!.toUpperCase() + words.slice(1)
      : words;

/**
 * The edit that makes the figure another, words and digits together; words alone get their digits beside them, as
 * the playbook writes figures. Only the number changes where the unit stays.
 */
export function rewritten(text: string, phrase: FigurePhrase, value: number, unit: Unit): Edit | undefined {
  const { language, words, digits, number } = phrase;
  const spelt = inWords(value, language);
  if (spelt === undefined) return undefined;
  const english = language === 'en';
  const hyphened = /^-/.test(phrase.unitWords);
  if (unit === 'percent') {
    const figure = digits === undefined ? undefined : text.slice(phrase.start, phrase.end);
    if (words === undefined)
      return digits && { start: phrase.start, end: phrase.start + digits.length, insert: String(value) };
    const spoken = english ? asIn(words, spelt) : `百分之${spelt}`;
    const sign = english ? asIn(words.toUpperCase() === words ? words : 'x', ' percent') : '';
    return figure === undefined || !figure.includes('%')
      ? {
          start: phrase.start,
          end: phrase.end,
          insert: `${spoken}${sign}${english ? ` (${value}%)` : `（${value}%）`}`,
        }
      : {
          start: phrase.start,
          end: phrase.end,
          insert: figure
            .replace(text.slice(phrase.start, phrase.start + words.length), spoken)
            .replace(digits!, String(value)),
        };
  }
  let numeral = String(value);
  if (words !== undefined) {
    const spoken = asIn(words, spelt);
    const old = text.slice(number.start, number.end);
    numeral =
      digits !== undefined
        ? spoken + old.slice(words.length).replace(/[\d\uff10-\uff19.．]+/, String(value))
        : hyphened
          ? spoken
          : english
            ? `${spoken} (${value})`
            : `${spoken}（${value}）`;
  }
  const sameUnit = phrase.unit === unit && phrase.plainUnit;
  const onlyOne =
    english && phrase.value === 1 && !hyphened && !/^ (?:period|term)/i.test(text.slice(phrase.end));
  if (sameUnit && !onlyOne) return { ...number, insert: numeral };
  if (english) {
    const one =
      hyphened ||
      (/^ ?(?!.*s$)(?:\w+ )*(?:day|month|week|year)$/i.test(phrase.unitWords.trim()) && phrase.value !== 1);
    const owned = /'s$|s'$/.test(alike(phrase.unitWords));
    const name = ENGLISH_UNIT[unit] + (one || value === 1 ? '' : 's') + (owned ? "'" : '');
    return {
      start: phrase.start,
      end: phrase.end,
      insert: numeral + (hyphened ? '-' : ' ') + asIn(caps(phrase.unitWords), name),
    };
  }
  return { start: phrase.start, end: phrase.end, insert: numeral + CHINESE_UNIT[unit] };
}

const caps = (words: string): string => words.replace(/[^A-Za-z]/g, '') || 'x';
