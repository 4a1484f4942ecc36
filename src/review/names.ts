/** The words for parties made ready for search, and the names a contract gives to its parties or uses for them. */
import { partyRules, type Side } from '../playbook/rules/parties';
import type { Language } from '../playbook/types';
import { spanIn, type OpeningLine } from './opening';
import type { Span } from './types';

export const SIDES = ['customer', 'vendor'] as const;

export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = (list: string): string[] => list.split(',');

const ready = (language: Language) => {
  const rules = partyRules[language];
  const labels = (side: Side): string => words(rules.labels[side]).map(escaped).join('|');
  const beside = (side: Side): readonly [after: RegExp, before: RegExp, atStart: RegExp] => [
    new RegExp(
      `^ ?(?:[(:] ?(?:以下)?(?:简称|下称|作为)?"?(?:the )?"?|, as (?:the )?)(?:${labels(side)})(?=["):;, ]|$)`,
    ),
    new RegExp(`(?:^|[^一-龥a-z])(?:${labels(side)}) ?\\( ?"?(?:以下|下)?(?:简称|称)?(?:为|:)?"?$`),
    // 受托方：某某有限公司（下称“某某”）.
    new RegExp(
      `(?:^|[^一-龥a-z])(?:${labels(side)}) ?(?:\\([甲乙丙]方\\) ?)?[:/|] ?[^:。;"()]{2,40}(?:\\([^()"]{1,12}\\)[^:。;"()]{0,12})?\\([^()":]{0,8}"?$`,
    ),
  ];
  return {
    rules,
    labels: { customer: beside('customer'), vendor: beside('vendor') },
    known: new Map<string, readonly [Side | undefined, boolean]>([
      ...SIDES.flatMap((side) => words(rules.nouns[side]).map((word) => [word, [side, false]] as const)),
      ...SIDES.flatMap((side) => words(rules.pronouns[side]).map((word) => [word, [side, true]] as const)),
      ...words(rules.neutral).map((word) => [word, [undefined, false]] as const),
    ]),
  };
};
export type Ready = ReturnType<typeof ready>;
export const READY = { en: ready('en'), zh: ready('zh') };

/** Names the contract gives to parties, or uses for them without having given them, with the place. */
export function namesIn(
  lines: readonly OpeningLine[],
  language: Language,
): Map<string, { readonly span: Span; readonly sure: boolean }> {
  const { rules, known } = READY[language];
  const names = new Map<string, { readonly span: Span; readonly sure: boolean }>();
  for (const line of lines) {
    const { text, written } = line;
    const take = (match: RegExpMatchArray, given: boolean): void => {
      const name = match[1]!.trim();
      const start = match.index! + match[0].indexOf(match[1]!);
      if (name === '' || names.has(name) || known.get(name)?.[1]) return;
      if (
        given ? !known.has(name) && rules.notNames.test(name) : known.has(name) || rules.notNames.test(name)
      )
        return;
      if (given) {
        const rest = text.slice(start, text.indexOf(')', start) + 1);
        const among = /"(?:we|us|our|you),?"/.test(rest) ? '' : text.slice(Math.max(0, start - 160), start);
        if (among !== '' && !known.has(name) && !rules.party.test(among.replace(/\($|\([^)]*$/, ''))) return;
        names.set(name, { span: spanIn(line, start, start + name.length), sure: among === '' });
        return;
      }
      if (written[start] === text[start]) return;
      // “WP Engine will…”: the word before belongs to the name, unless it opens the sentence.
      const [whole, first] =
        /[a-z,)] ([A-Z][\w&]{0,14}) $/.exec(written.slice(Math.max(0, start - 24), start)) ?? [];
      const more = whole && !known.has(first!.toLowerCase()) ? first!.length + 1 : 0;
      const full = text.slice(start - more, start + name.length);
      if (!names.has(full))
        names.set(full, { span: spanIn(line, start - more, start + name.length), sure: false });
    };
    for (const pattern of rules.names) for (const match of text.matchAll(pattern)) take(match, true);
    for (const pattern of rules.namesUsed) for (const match of text.matchAll(pattern)) take(match, false);
  }
  return names;
}
