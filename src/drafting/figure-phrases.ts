/** Figures with their units as contracts write them, found in a text and written anew: in words, digits or both. */
import type { Language } from '../playbook/types';
import type { Unit } from '../playbook/rules/types';
import { FIGURE_IN_WORDS, figureOf, HAN_NUMBER, inWords } from '../review/number-words';
import { alike } from './sentences';
import type { Edit, Stretch } from './types';

/** “ten (10) business days”: value, unit and where its parts stand (UTF-16 offsets, half-open). */
interface FigurePhrase extends Stretch {
  readonly language: Language;
  /** In `unit`: two weeks are 14 days. */
  readonly value: number;
  readonly unit: Unit;
  /** Not so for days of business, weeks and years: they are called otherwise. */
  readonly plainUnit: boolean;
  /** The number without its unit, and of it the words and the digits. A percentage is its own number. */
  readonly number: Stretch;
  readonly words?: Stretch;
  readonly digits?: Stretch;
  /** The unit with what joins it: “ business days”, “-month”. */
  readonly unitWords: string;
}

const WORDS = FIGURE_IN_WORDS.en;
const DIGITS = String.raw`\d{1,4}(?:\.\d{1,4})?`;
const ENGLISH = new RegExp(
  String.raw`(?<number>\b(?<words>${WORDS})\b(?: ?[(\[] ?(?<digits>${DIGITS}) ?[)\]])?|(?<![\d.,$€£])(?<only>${DIGITS}))[)\]】]?(?<unit>[ -]?(?:(?:full|calendar|business|working|consecutive)[ -])*(?:hours?|days?|months?|weeks?|years?)\b(?:'(?=\s))?(?:'s\b)?)`,
  'dgi',
);
/** Digits alone are of both languages; doubled ones belong to the words before them. */
const PERCENT = new RegExp(
  String.raw`\b(?<words>${WORDS})\b(?<unit> (?:percent|per cent))\b(?: ?\( ?(?<digits>${DIGITS}) ?%? ?\))?|(?<![\d.]|(?:percent|per cent|百分之[^()]{1,12}) ?\( ?)(?<only>${DIGITS})(?: ?%| (?:percent|per cent)\b)`,
  'dgi',
);

const CHINESE = new RegExp(
  String.raw`(?<number>(?<words>${HAN_NUMBER})(?: ?[(\[【] ?(?<digits>${DIGITS}) ?[)\]】])?|(?<![\d.,])(?<only>${DIGITS}))[\]】]? ?(?<unit>个?小时|个?自然日|个?工作日|个?日历日|日|天|个月|年)`,
  'dgi',
);
const CHINESE_PERCENT = new RegExp(
  String.raw`(?<words>百分之${FIGURE_IN_WORDS.zh})(?:\( ?(?<digits>${DIGITS}) ?% ?\))?`,
  'dgi',
);

/** Name, how many of the unit it holds, and whether it is the unit's plain name. */
const UNITS: readonly (readonly [RegExp, Unit, number, boolean])[] = [
  [/business|working|工作日/i, 'days', 1, false],
  [/hour|小时/i, 'hours', 1, true],
  [/week/i, 'days', 7, false],
  [/month|月/i, 'months', 1, true],
  [/year|年/i, 'months', 12, false],
  [/day|日|天/i, 'days', 1, true],
];

const unitOf = (words: string): readonly [Unit, number, boolean] => {
  const [, ...unit] = UNITS.find(([pattern]) => pattern.test(words))!;
  return unit;
};

/** The figures of a text with their units, in document order. */
export function figurePhrases(text: string): FigurePhrase[] {
  const read = alike(text);
  const found: FigurePhrase[] = [];
  const each = (pattern: RegExp, language: Language, percent: boolean): void => {
    for (const match of read.matchAll(pattern)) {
      const { words, digits, only, unit: unitWords = '' } = match.groups!;
      const numeral = digits ?? only;
      const value =
        numeral !== undefined ? Number(numeral) : figureOf(words!.replace(/^百分之/, ''), language);
      if (value === undefined) continue;
      const [unit, factor, plainUnit] = percent ? (['percent', 1, true] as const) : unitOf(unitWords);
      const at = (group: string): Stretch | undefined => {
        const found = match.indices!.groups![group];
        return found && { start: found[0], end: found[1] };
      };
      const [start, end] = match.indices![0]!;
      const [spoken, written] = [at('words'), at('digits') ?? at('only')];
      found.push({
        language,
        value: value * factor,
        unit,
        plainUnit,
        start,
        end,
        number: at('number') ?? { start, end },
        ...(spoken && { words: spoken }),
        ...(written && { digits: written }),
        unitWords,
      });
    }
  };
  each(ENGLISH, 'en', false);
  each(PERCENT, 'en', true);
  each(CHINESE, 'zh', false);
  each(CHINESE_PERCENT, 'zh', true);
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

/**
 * The edit that makes the figure another, words and digits together; words alone get their digits beside them, as
 * the playbook writes figures. Only the number changes where the unit stays. Undefined where it cannot be spelled.
 */
export function rewritten(text: string, phrase: FigurePhrase, value: number, unit: Unit): Edit | undefined {
  const spelt = inWords(value, phrase.language);
  if (spelt === undefined) return undefined;
  const number = numberAs(
    text,
    phrase,
    value,
    unit === 'percent' && phrase.language === 'zh' ? `百分之${spelt}` : spelt,
  );
  const { start, end, unitWords } = phrase;
  if (unit === 'percent')
    return phrase.words ? { start, end, insert: number } : { ...phrase.digits!, insert: number };
  const sameUnit = phrase.unit === unit && phrase.plainUnit;
  if (phrase.language === 'zh')
    return sameUnit
      ? { ...phrase.number, insert: number }
      : { start, end, insert: number + CHINESE_UNIT[unit] };
  const hyphen = unitWords.startsWith('-');
  // “a six month period” says month of any number.
  const adjective = hyphen || /^ (?:period|term)\b/i.test(text.slice(end));
  if (sameUnit && (adjective || phrase.value !== 1)) return { ...phrase.number, insert: number };
  const plural = adjective || value === 1 ? '' : 's';
  const owned = /'s$|s'$/.test(alike(unitWords)) ? "'" : '';
  const name = asIn(unitWords.replace(/[^A-Za-z]/g, ''), ENGLISH_UNIT[unit] + plural + owned);
  return { start, end, insert: number + (hyphen ? '-' : ' ') + name };
}

/** The number alone, in the form it has; a percentage with its sign. */
function numberAs(text: string, phrase: FigurePhrase, value: number, spelt: string): string {
  const { words, digits, number, language, unit, unitWords } = phrase;
  if (!words) return String(value);
  const spoken = asIn(text.slice(words.start, words.end), spelt);
  if (digits)
    return spoken + text.slice(words.end, digits.start) + value + text.slice(digits.end, number.end);
  if (unitWords.startsWith('-')) return spoken;
  const sign = unit === 'percent' ? '%' : '';
  return language === 'en'
    ? `${spoken}${unit === 'percent' ? unitWords : ''} (${value}${sign})`
    : `${spoken}（${value}${sign}）`;
}

/** The words at hand, written as those: all capitals, a capital first, or neither. */
const asIn = (model: string, words: string): string =>
  model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()
    ? words.toUpperCase()
    : /^\p{Lu}/u.test(model)
      ? words[0]!.toUpperCase() + words.slice(1)
      : words;
