/** A text cut into what a redline may take or leave whole: words of both languages, figures, signs, blanks. */
import { NUMBER_WORDS } from '../review/number-words';
import type { Stretch } from './types';

const WORD = `(?:${NUMBER_WORDS}|thousand|million|point|percent)`;
const ENGLISH = `\\b${WORD}(?:[- ]${WORD})*\\b`;
const HAN = '(?:百分之)?[零〇一二两三四五六七八九十百千万亿点]+';
const DIGITS = '\\p{Nd}+(?:[.,:/·．，-]\\p{Nd}+)*(?:\\s?[%‰％])?';
/** 99.95%, 1,000,000, 2024-05-01, 8.2; seventy-two (72); 三十（30）, 百分之五（5%）: each is one figure. */
const FIGURE = new RegExp(`(?:${ENGLISH}|${HAN})(?:\\s?[(（]\\s?${DIGITS}\\s?[)）])?|${DIGITS}`, 'giu');

/** Words of contracts that Intl's dictionary cuts in two. */
const TERM =
  /[甲乙丙丁]方|(?:提供|接收|接受|披露|委托|受托|守约|违约|采购|许可)方|(?:供应|服务)商|所有权|知识产权|工作日|违约金/g;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

const spansOf = (pattern: RegExp, text: string): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));

/** Half-open stretches of `text` that hold one figure each. */
export const figureSpans = (text: string): Stretch[] => spansOf(FIGURE, text);

/**
 * The tokens of `text` in order; joined they are the text. Cut at the bounds of Intl's words (which split no
 * grapheme, so no surrogate pair), save those inside a figure or a term.
 */
export function tokensOf(text: string): string[] {
  const whole = [...figureSpans(text), ...spansOf(TERM, text)].sort((a, b) => a.start - b.start);
  const tokens: string[] = [];
  let start = 0;
  let next = 0;
  for (const { index, segment } of words.segment(text)) {
    const end = index + segment.length;
    while (next < whole.length && whole[next]!.end <= end) next++;
    const one = whole[next];
    if (one && one.start < end && end < one.end) continue;
    tokens.push(text.slice(start, end));
    start = end;
  }
  return tokens;
}
