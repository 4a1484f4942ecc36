/**
 * How the contract is built: headings and the sections they lead, lists and the sentence that leads them in.
 * Numbers may be typed or automatic; contracts pasted from elsewhere have no styles, so the look of a line counts.
 */
import { beginsSmall, lastSign } from './edges';
import { isHan } from './reading/signs';
import type { ContractParagraph } from './types';

export interface Place {
  readonly isHeading: boolean;
  /** An item of a list: “(b) …”, “● …”, “（二）…”, or a table cell after the first column. */
  readonly isItem: boolean;
  /** Index of the heading this paragraph stands under (a heading: the one above it), or -1. */
  readonly heading: number;
  /** Index of the heading that leads the heading's section, or -1. */
  readonly upper: number;
  /** Index of the paragraph that leads the list in, or -1. */
  readonly leadIn: number;
}

/** A typed number and what follows it: “7.”, “7.2”, “Article 5”, 第五条, 一、, “(a)”, （一）, bullets. */
const ENUMERATOR =
  /^\s*(?:((?:article|section|clause|schedule|exhibit|annex|appendix|part) [\divxa-z]{1,5}\b[.:]?)|第[零〇一二三四五六七八九十百\d]{1,5}([章节条款部分编]+)|(\d{1,2}(?:[.．]\d{1,2}){0,4})[.．)、:]?(?=[\s\u3400-\u9fff"“A-Z(（【])|([一二三四五六七八九十]{1,3})[、.．]|([(（](?:[a-z]{1,5}|\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[a-z][.)]|\d{1,2}[)）]|[①-⑳])|([●•▪◦○■□\-–—*·]))[\s、:：.]*/i;

export interface Enumerator {
  readonly length: number;
  /** 1 for the outermost; ITEM for an item of a list; 0 where nothing is numbered. */
  readonly level: number;
  readonly isBullet: boolean;
}
const ITEM = 9;

const UNNUMBERED: Enumerator = { length: 0, level: 0, isBullet: false };
/** How “Article”, “Section” and their like begin, and what begins a number of Han figures. */
const NAMED = ['ar', 'se', 'cl', 'sc', 'ex', 'an', 'ap', 'pa'];
const COUNTS = '第一二三四五六七八九十';
/** Most paragraphs begin with a word: no need to look for a number. */
function beginsWithWord(text: string): boolean {
  const code = text.charCodeAt(0);
  if (isHan(code)) return !COUNTS.includes(text[0]!);
  const small = code | 32;
  if (small < 97 || small > 122 || text[1] === '.' || text[1] === ')') return false;
  return !NAMED.includes(text.slice(0, 2).toLowerCase());
}

export function enumeratorOf(text: string): Enumerator {
  if (beginsWithWord(text)) return UNNUMBERED;
  const match = ENUMERATOR.exec(text.length > 40 ? text.slice(0, 40) : text);
  if (!match) return UNNUMBERED;
  const [all, named, chapter, number, han, , bullet] = match;
  const level = named
    ? 1
    : chapter
      ? /[章编部]/.test(chapter)
        ? 1
        : 2
      : number
        ? 1 + (number.match(/[.．]/g)?.length ?? 0)
        : han
          ? 1
          : ITEM;
  return { length: all.length, level, isBullet: bullet !== undefined };
}

const HAN = /[\u3400-\u9fff]/;
const STOPS = '.;,。；，、…';
const LEADS: readonly string[] = [':', '：'];
const TITLE =
  /^(?:["“]?[A-Z][\w’'-]*["”]?(?:[ ,;&/–-]+|(?=[?:]?$))(?:(?:of|and|the|for|to|in|on|or|by|with|from|a|an|your|our|we|not) )*){1,9}[?:]?$/;
/** What makes a short line with a point a sentence: “4.2 Client Data belongs to Client.” */
const SAYS =
  /[a-z] (?:is|are|shall|will|must|may|cannot|has|have|belongs?|remains?|stays?|owns?|keeps?|retains?|appl(?:y|ies)|survives?|pays?|provides?|warrants?|grants?|does|do)\b(?! it\b)/;

function looksLikeHeading(
  paragraph: ContractParagraph,
  bare: string,
  level: number,
  isBullet: boolean,
): boolean {
  if (paragraph.cell || bare === '') return false;
  if (paragraph.outlineLevel !== undefined) return bare.length < 200;
  if (bare.length > 90) return false;
  const han = HAN.test(bare);
  if (han && (isBullet || bare.length > 26)) return false;
  if (STOPS.includes(bare.at(-1)!)) {
    // “10. TERM; TERMINATION.”
    const numbered = level > 0 && level < ITEM && !han && /^[^.]{2,60}\.$/.test(bare);
    if (!numbered || SAYS.test(bare) || !(/^[^;,]{2,50}$/.test(bare) || TITLE.test(bare.slice(0, -1))))
      return false;
  }
  if (han) return level > 0 ? !/[，,：:]/.test(bare) : bare.length <= 16 && !/[，,：:／/|]|\d{2}/.test(bare);
  if (beginsSmall(bare)) return false;
  if (level === ITEM) return TITLE.test(bare) && bare.length < 50;
  return level > 0 || (bare === bare.toUpperCase() && /[A-Z]{3}/.test(bare)) || TITLE.test(bare);
}

const isCapitals = (bare: string): boolean =>
  bare.length < 120 && bare === bare.toUpperCase() && /[A-Z]/.test(bare);

/** What one paragraph looks like by itself; the places of all follow from these. */
export interface Shape {
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly blank: boolean;
  /** Of a heading among headings: 1 the outermost; 0 as deep as the one before it. */
  readonly depth: number;
  /** Ends in a colon: what follows is its list. */
  readonly leads: boolean;
  /** Goes on with the list above it rather than ending it. */
  readonly staysInList: boolean;
}

export function shapeOf(paragraph: ContractParagraph): Shape {
  const { text, number, cell } = paragraph;
  const typed = enumeratorOf(text);
  const automatic = number === undefined ? undefined : enumeratorOf(`${number} x`);
  const level = paragraph.outlineLevel ?? (typed.level || automatic?.level || 0);
  const bare = text.length > 260 ? text : text.slice(typed.length).trim();
  const blank = text.trim() === '';
  const isBullet = typed.isBullet || automatic?.isBullet === true;
  const isHeading = !blank && looksLikeHeading(paragraph, bare, level, isBullet);
  const isItem = !blank && !isHeading && (level === ITEM || (cell !== undefined && cell.column > 0));
  return {
    isHeading,
    isItem,
    blank,
    depth: !isHeading ? 0 : level === 0 || level === ITEM ? (isCapitals(bare) ? 1 : 0) : level,
    leads: !isHeading && LEADS.includes(lastSign(text)),
    staysInList: isItem || cell !== undefined || beginsSmall(bare),
  };
}

/** Places of all paragraphs, in one pass. */
export function placesOf(shapes: readonly Shape[]): Place[] {
  const places: Place[] = [];
  /** Headings that are open, the innermost last, and their levels. */
  const open: number[] = [];
  const levels: number[] = [];
  let heading = -1;
  let upper = -1;
  let leadIn = -1;
  let before = -1;
  for (let index = 0; index < shapes.length; index++) {
    const { isHeading, isItem, blank, depth, leads, staysInList } = shapes[index]!;
    if (blank) {
      places.push({ isHeading, isItem, heading, upper, leadIn: -1 });
      continue;
    }
    if (isHeading) {
      const level = depth === 0 ? (levels.at(-1) ?? 1) : depth;
      while (open.length > 0 && levels.at(-1)! >= level) {
        open.pop();
        levels.pop();
      }
      upper = open.at(-1) ?? -1;
      places.push({ isHeading, isItem, heading: upper, upper: open.at(-2) ?? -1, leadIn: -1 });
      open.push(index);
      levels.push(level);
      heading = index;
      leadIn = -1;
      before = index;
      continue;
    }
    if (leads) leadIn = index;
    else if (!staysInList) leadIn = -1;
    else if (isItem && leadIn < 0 && before >= 0) leadIn = before;
    places.push({ isHeading, isItem, heading, upper, leadIn: leadIn === index ? -1 : leadIn });
    if (!isItem) before = index;
  }
  return places;
}

export const structureOf = (paragraphs: readonly ContractParagraph[]): Place[] =>
  placesOf(paragraphs.map(shapeOf));
