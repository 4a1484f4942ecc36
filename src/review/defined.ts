/**
 * Terms that the contract defines as a figure: “Notice Period” means 48 hours. What a paragraph promises by such a
 * term it states as if the figure stood there: “within the Notice Period”.
 */
import { figures } from './figures';
import { scoresOf } from './context';
import type { Part } from './joined';
import { readWords } from './passages';
import { FOLDED, GONE } from './reading/reader';
import { fold, placeOf } from './reading/fold';
import { statementsOf, type Stated } from './statements';
import type { Span } from './types';

export interface Definition {
  /** The paragraph that defines it: index. */
  readonly paragraph: number;
  /** As written there, capitals and all; the same words in small letters are no use of it. */
  readonly term: string;
  /** What it stands for, as written, and where its figure stands. */
  readonly words: string;
  readonly figure: Span;
}

/** “Term” means …, and 48 hours (the “Term”). */
const MEANS =
  /"([^"]{3,40})"\s?(?:is|means|shall mean|will mean|refers to|shall be|will be|是指|系指|指|为|:)\s?([^.;。]{1,80})/;
const CALLED = /[(（](?:the|以下简称|下称|以下称)?[ :]?"([^"]{3,40})"[)）]/;
/** How far before the bracket its figure stands, within the sentence. */
const BEFORE = 60;
/** A line or a row of a cover page: Notice Period: 48 hours. */
const LINE = /^([A-Z][\w-]*(?: [A-Z][\w-]*){1,4}|[\u3400-\u9fff]{3,10})\s?[:：]\s?(.{2,40})$/;
const COLONS = [':', '：'];
/** What such a line or row must be named to be a length of time or a level: “Security Incident | 24 hours” is not. */
const LABEL =
  /^(?:[A-Z][\w-]* ){1,4}(?:Period|Time|Window|Deadline|Limit|Target|Commitment)$|^[\u3400-\u9fff]{2,9}(?:期|期限|时间|时限|时长|目标)$/;
/** A period begins with it, or after few words that say no more: the later of, a period of, not more than. */
const LEADS =
  /^(?:(?:a|the|at|of|up|to|no|not|more|less|later|earlier|than|least|period|term|within)\b ?){0,6}$/;
/** What a paragraph must hold for a closer look. */
const QUOTES = ['"', '“', '”', '「'];
const UNIT = /hour|day|month|week|year|%|percent|小时|[日天月周年％]|百分/i;
const hasOne = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));
/** One word (“Control”, 期限) is said too often in its common sense. */
const isTerm = (term: string): boolean => / /.test(term.trim()) || /[\u3400-\u9fff]{3}/.test(term);

/** `before` is the paragraph above, which in a row of a table may be the label. */
export function definitionOf(
  part: Part,
  before: Part | undefined,
  paragraph: number,
): Definition | undefined {
  const {
    text,
    paragraph: { cell },
  } = part;
  const isRow =
    cell?.column === 1 &&
    before?.paragraph.cell?.row === cell.row &&
    before.paragraph.cell.table === cell.table;
  const defined = (term: string, from: number, to: number): Definition | undefined => {
    if (!isTerm(term)) return undefined;
    const words = text.slice(from, to);
    const read = fold(words, FOLDED | GONE);
    const [figure] = figures(read.text);
    if (!figure || !LEADS.test(read.text.slice(0, figure.start))) return undefined;
    const [start, end] = [from + placeOf(read, figure.start), from + placeOf(read, figure.end - 1) + 1];
    return { paragraph, term, words, figure: { paragraph, start, end } };
  };
  if (isRow && LABEL.test(before.text.trim()) && text.length <= 60)
    return defined(before.text.trim(), 0, text.length);
  const line = text.length <= 90 && hasOne(text, COLONS) && LINE.exec(text.trim());
  if (line && LABEL.test(line[1]!))
    return defined(line[1]!, text.indexOf(line[2]!, line[1]!.length), text.length);
  if (!hasOne(text, QUOTES) || !UNIT.test(text)) return undefined;
  const folded = fold(text, FOLDED | GONE);
  const from = (sign: number): number => placeOf(folded, sign);
  const to = (sign: number): number => placeOf(folded, sign - 1) + 1;
  const means = MEANS.exec(folded.text);
  if (means) {
    const end = means.index + means[0].length;
    const [quoted, body] = [means.index + 1, end - means[2]!.length];
    return defined(text.slice(from(quoted), to(quoted + means[1]!.length)), from(body), to(end));
  }
  const called = CALLED.exec(folded.text);
  if (!called) return undefined;
  const near = folded.text.slice(Math.max(0, called.index - BEFORE), called.index);
  const sentence = near.slice(1 + Math.max(...['.', ';', '。'].map((stop) => near.lastIndexOf(stop))));
  const figure = figures(sentence).at(-1);
  if (!figure) return undefined;
  const quoted = called.index + called[0].lastIndexOf(called[1]!);
  const body = called.index - sentence.length + figure.start;
  return defined(text.slice(from(quoted), to(quoted + called[1]!.length)), from(body), to(called.index));
}

/** Paragraphs looked through in one slice. */
const SLICE = 256;
/** Of a whole contract, in slices; of several for one term the first. */
export function* definitionsIn(parts: readonly Part[]): Generator<0, readonly Definition[], void> {
  const definitions = new Map<string, Definition>();
  for (let i = 0; i < parts.length; i++) {
    const found = definitionOf(parts[i]!, parts[i - 1], i);
    if (found && !definitions.has(found.term)) definitions.set(found.term, found);
    if (i % SLICE === SLICE - 1) yield 0;
  }
  return [...definitions.values()];
}

/** Not asked for: a paragraph keeps the scores of its own words. */
const scores = scoresOf(1);

/** A term stands for its figure where its place asks for one: not in “after the Initial Term”. */
const ASKS =
  /(?:\b(?:within|later than|exceed(?:ing)?|more than|less than|least|up to|below|meets?)(?: (?:the|such|a|an|any|its|each|applicable))*\s|(?:在|于|不超过|不迟于|不晚于|不低于|至少))$/i;
/** In Chinese 在…内; whole words in English. */
const GOES_ON = /^(?:之?内|以内|届满前)/;
const HAN = /[\u3400-\u9fff]/;

export interface Use {
  readonly definition: Definition;
  /** Where the term stands: UTF-16 offset. */
  readonly at: number;
}

/** Where a paragraph promises by a defined term. */
export function usesIn(text: string, paragraph: number, definitions: readonly Definition[]): readonly Use[] {
  let uses: Use[] | undefined;
  for (const definition of definitions) {
    const { term } = definition;
    if (definition.paragraph === paragraph) continue;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      const [before, after] = [text.slice(Math.max(0, at - 40), at), text.slice(at + term.length)];
      const asked = ASKS.exec(before)?.[0];
      if (asked === undefined || /^\w/.test(after)) continue;
      if (HAN.test(term) && /[在于]$/.test(asked) && !GOES_ON.test(after)) continue;
      (uses ??= []).push({ definition, at });
    }
  }
  return uses ?? NOT_USED;
}
const NOT_USED: readonly Use[] = [];

/** What a paragraph states by the figures that terms in it stand for; what is marked is the term. */
export function statedByTerms(
  { text }: Part,
  uses: readonly Use[],
  topics: number,
  above: () => string,
): readonly Stated[] {
  const found: Stated[] = [];
  for (const { definition, at } of uses) {
    const { term, words, figure } = definition;
    const until = at + words.length;
    const longer = words.length - term.length;
    const place = (offset: number): number =>
      offset <= at ? offset : offset >= until ? offset - longer : at + term.length;
    const read = text.slice(0, at) + words + text.slice(at + term.length);
    for (const held of statementsOf(read, readWords(read, false, scores, 0), topics, above)) {
      if (held.value === undefined || held.start < at || held.end > until) continue;
      found.push({
        ...held,
        from: Math.min(at, place(held.from)),
        to: Math.max(at + term.length, place(held.to)),
        start: at,
        end: at + term.length,
        origin: figure,
      });
    }
  }
  return found;
}
