import type { ContractParagraph } from './types';

/** Too little text to tell: a title, a name, a date. */
const LEAST_LETTERS = 200;
/** Every third word of an English contract is one of these; hardly one of any other language. */
const ENGLISH = /\b(?:the|of|and|to|shall|any|or|by|this|with|for|that)\b/gi;
const LEAST_ENGLISH = 0.08;
/** Share of all letters. Japanese has Chinese characters too, but between them kana; Korean is Hangul. */
const LEAST_HAN = 0.15;
const MOST_KANA = 0.1;

/** The beginning tells the language; a long contract is not counted through. UTF-16 units. */
const LOOKED_AT = 20_000;

/** Whether the contract reads as neither English nor Chinese; false where there is too little of it. */
export function isInThirdLanguage(paragraphs: readonly ContractParagraph[]): boolean {
  let text = '';
  for (const paragraph of paragraphs) {
    text += `${paragraph.text}\n`;
    if (text.length > LOOKED_AT) break;
  }
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < LEAST_LETTERS) return false;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  if (kana > MOST_KANA * letters) return true;
  if (count(/\p{Script=Han}/gu) > LEAST_HAN * letters) return false;
  return count(ENGLISH) < LEAST_ENGLISH * count(/\p{L}+/gu);
}
