/** What the rules of the playbook would write into a paragraph; nothing here is offered before it is tried. */
import { topicRules } from '../playbook/rules';
import type { Positions } from '../playbook/positions';
import type { CheckId, FigureCheck } from '../playbook/rules/types';
import type { FigureRule, SentenceRule } from '../playbook/fixes/types';
import type { Language } from '../playbook/types';
import { SIDES } from '../review/names';
import { asRead } from '../review/roles';
import type { ReviewContext, Span } from '../review/types';
import { valid } from './apply';
import { figurePhrases, rewritten, spelled } from './figure-phrases';
import { alike, sentences, type Sentence } from './sentences';
import { inStyleOf, languageOf } from './style';
import type { Edit } from './types';

const figureChecks = new Map<CheckId, FigureCheck>(
  topicRules.flatMap(({ checks }) =>
    checks.flatMap((check) => (check.kind === 'figure' ? [[check.id, check]] : [])),
  ),
);

/** Patterns with the offsets of their groups, made once. */
const indexed = new WeakMap<RegExp, RegExp>();
function exec(pattern: RegExp, text: string): RegExpExecArray | null {
  let ready = indexed.get(pattern);
  if (!ready) indexed.set(pattern, (ready = new RegExp(pattern.source, 'di')));
  return ready.exec(text);
}

/** The playbook's figure for a check in words, where it has one: seventy-two (72) hours. */
function positionOf(id: CheckId, positions: Positions, language: Language): string | undefined {
  const check = figureChecks.get(id);
  return check && spelled(positions[check.position], check.unit, language);
}

/** The edits by which a rule rewrites a sentence of the paragraph: for each sentence it fits, one list. */
export function sentenceEdits(
  rule: SentenceRule,
  text: string,
  positions: Positions,
  parties: ReviewContext['parties'],
): Edit[][] {
  const language = languageOf(text);
  const figure = positionOf(rule.checks[0], positions, language);
  const read = asRead(text, parties);
  return sentences(text).flatMap((sentence) => {
    for (const { find, unless, unlessBeside, put } of rule.rewrites[language]) {
      const said = alike(read.slice(sentence.start, sentence.end));
      const match = exec(find, said);
      if (!match || (unless && exec(unless, said)) || (unlessBeside && exec(unlessBeside, alike(read))))
        continue;
      const words = {
        ...namesOf(parties, language),
        ...(figure !== undefined && { figure }),
        ...groupsOf(match, text, sentence),
      };
      const edits = filled(match, put, words, text, sentence);
      if (edits) return [edits];
    }
    return [];
  });
}

/** What the contract calls its sides in this language, with the article where it writes one. */
const namesOf = (parties: ReviewContext['parties'], language: Language): Record<string, string> =>
  Object.fromEntries(
    SIDES.flatMap((side) => {
      const term = parties[side][language];
      return term ? [[side, term.article ? `the ${term.word}` : term.word]] : [];
    }),
  );

/** Words of the groups as the document has them. */
const groupsOf = (match: RegExpExecArray, text: string, { start }: Sentence): Record<string, string> =>
  Object.fromEntries(
    Object.entries(match.indices!.groups ?? {}).flatMap(([name, at]) =>
      at ? [[name, text.slice(start + at[0], start + at[1])]] : [],
    ),
  );

const capital = (words: string): string => words.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase());

function filled(
  match: RegExpExecArray,
  put: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>,
  text: string,
  sentence: Sentence,
): Edit[] | undefined {
  const around = text.slice(sentence.start, sentence.end);
  const edits: Edit[] = [];
  for (const [group, template] of Object.entries(put)) {
    const at = match.indices!.groups![group];
    if (!at) continue;
    let known = true;
    const insert = template.replace(/\{(\w)(\w*)\}/g, (_, first: string, rest: string) => {
      const word = words[first.toLowerCase() + rest];
      known &&= word !== undefined;
      return first === first.toLowerCase() ? (word ?? '') : capital(word ?? '');
    });
    if (!known) return undefined;
    const [start, end] = [sentence.start + at[0], sentence.start + at[1]];
    const old = text.slice(start, end);
    const styled = inStyleOf(insert, text, around);
    edits.push({ start, end, insert: /^\p{Lu}/u.test(old) ? capital(styled) : styled });
  }
  const list = merged(edits.sort((a, b) => a.start - b.start));
  return list.length > 0 && valid(text, list) ? list : undefined;
}

/** Edits that touch are one. */
function merged(edits: readonly Edit[]): Edit[] {
  const list: Edit[] = [];
  for (const edit of edits) {
    const last = list.at(-1);
    if (last && last.end === edit.start)
      list.splice(-1, 1, { ...last, end: edit.end, insert: last.insert + edit.insert });
    else list.push(edit);
  }
  return list;
}

/** The edit that writes the playbook's figure for the one the review read at `span`. */
export function figureEdit(
  rule: FigureRule,
  text: string,
  span: Span,
  positions: Positions,
  parties: ReviewContext['parties'],
): Edit | undefined {
  const language = languageOf(text);
  const check = figureChecks.get(rule.checks[0])!;
  const sentence = sentences(text).find(({ start, end }) => start <= span.start && span.start < end);
  if (!sentence) return undefined;
  const said = alike(asRead(text, parties).slice(sentence.start, sentence.end));
  if (!exec(rule.where[language], said) || (rule.unless?.[language] && exec(rule.unless[language], said)))
    return undefined;
  // The review may see the digits alone where the words stand before them, and a blank more.
  const phrase = figurePhrases(text).find(({ start, end }) => start < span.end && span.start < end);
  return phrase && rewritten(text, phrase, positions[check.position], check.unit);
}
