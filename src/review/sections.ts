/** Sections by their numbers: which ones a sentence names, which one a paragraph opens. Texts are read folded. */
import { SOFT_POINT } from '../playbook/rules/types';
import { figureOf, HAN_NUMBER } from './number-words';

const WRITTEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];
/** A number as references and paragraphs have it: “7.1”, “E-1”, “IV”, “Seven”; figures stand for words and Roman ones. */
function numbered(word: string): string {
  const roman = Math.max(ROMAN.indexOf(word), WRITTEN.indexOf(word));
  return roman >= 0 ? String(roman + 1) : word;
}

const LIST = /\b(?:sections?|clauses?|articles?|parts?|paragraphs?) ([^.;:()]{1,60})/g;
const BETWEEN = /^(?:and|or|sections?|clauses?|articles?|parts?|paragraphs?|)$/;
const NUMBER = new RegExp(`^(?:[a-z]?-?\\d[\\d${SOFT_POINT}-]*|[a-z]|[ivx]{1,5}|${WRITTEN.join('|')})$`);
/** A number in a Chinese reference, in figures or in signs: 第7.1条, 第八章, 违反6.3、8.1. */
const ZH_NUMBER = `(?:\\d{1,2}(?:${SOFT_POINT}\\d{1,2})?|${HAN_NUMBER})`;
const ZH_NAMED = new RegExp(`第 ?(${ZH_NUMBER}) ?[条章款节项]`, 'g');
const ZH_LIST = new RegExp(`违反 ?((?:\\d{1,2}${SOFT_POINT}\\d{1,2}[、,和及或 ]{0,2}){1,6})`, 'g');
const ZH_RANGE = new RegExp(`第 ?(${ZH_NUMBER}) ?[条章]?[至到] ?第 ?(${ZH_NUMBER}) ?[条章]`, 'g');
const ZH_OPENING = new RegExp(`^ ?第 ?(${ZH_NUMBER}) ?[条章]`);
const inFigures = (word: string): string => String(figureOf(word, 'zh') ?? word);
/** Sections that a sentence names: “Sections 5, 6 or 11”, “Part F or Part G”, 第五条、第六条. */
export function sectionsNamed(sentence: string): readonly string[] {
  const named: string[] = [];
  for (const [, list] of sentence.matchAll(LIST))
    for (const word of list!.split(/[ ,]+/)) {
      if (NUMBER.test(word)) named.push(numbered(word));
      else if (!BETWEEN.test(word)) break;
    }
  for (const [, from, to] of sentence.matchAll(ZH_RANGE)) {
    const [first, last] = [Number(inFigures(from!)), Number(inFigures(to!))];
    for (let n = first + 1; n < last && n < first + 20; n++) named.push(String(n));
  }
  for (const [, word] of sentence.matchAll(ZH_NAMED)) named.push(inFigures(word!));
  for (const [, list] of sentence.matchAll(ZH_LIST))
    named.push(...list!.split(/[、,和及或 ]+/).filter(Boolean));
  return named;
}

const OPENING = new RegExp(
  `^\\W{0,2}(?:section |sec. |clause |article )?(\\d{1,2}|[a-z]|[ivx]{1,5})[${SOFT_POINT}-]?(\\d[\\d${SOFT_POINT}]*)`,
);
/** The section a paragraph belongs to by its own number, “7.1” to 7; a plain “1.” may belong to any. */
export function sectionsOf(opening: string): readonly string[] {
  const [, upper, lower] = OPENING.exec(opening) ?? [];
  if (upper === undefined) {
    const article = ZH_OPENING.exec(opening)?.[1];
    return article === undefined ? [] : [inFigures(article)];
  }
  const first = numbered(upper);
  return [first, /^\d/.test(first) ? first + SOFT_POINT + lower! : first + lower!, `${first}-${lower!}`];
}
