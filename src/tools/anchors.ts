/**
 * `npm run anchors`: writes src/playbook/rules/anchors.ts, the words without which each pattern of the rules cannot
 * match, read off its source: “\b(?:delet|destr)\w*[^.;]{0,60}?\bdays?\b” needs a word that begins with “delet” or
 * “destr”, and “day” or “days”. What is not understood here asks for nothing: that costs time, not matches.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicRules } from '../playbook/rules';
import type { AnchorTable } from '../review/anchors';
import type { Language } from '../playbook/types';

/** An alternative of a pattern, and what it needs: of each group one string. */
export interface Alternative {
  readonly source: string;
  readonly needs: readonly (readonly string[])[];
}

/** What a part of a pattern matches: exactly one of these strings, else unknown; and what it needs beside them. */
interface Part {
  readonly exact: readonly string[] | undefined;
  readonly needs: readonly (readonly string[])[];
}

/** In the strings, where a word begins or ends; beside a blank or a stop it does so without a mark. */
const EDGE = '\u0001';
const EMPTY: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: undefined, needs: [] };
/** More strings than this are taken apart. */
const MOST = 40;
/** Words that stand in nearly every paragraph tell nothing apart. */
const COMMON = new RegExp(`^${EDGE}(?:the|a|an|of|to|or|and|in)${EDGE}?$`);

const isLetter = (sign: string | undefined): boolean => sign !== undefined && sign >= 'a' && sign <= 'z';

/** The longest word of a string that begins where a word begins, with the edges that are sure. */
function wordOf(text: string): string {
  let best = '';
  for (let i = 0; i < text.length; i++) {
    if (!isLetter(text[i]) || i === 0 || isLetter(text[i - 1])) continue;
    let end = i;
    while (isLetter(text[end])) end++;
    if (end - i > best.length - 2) best = EDGE + text.slice(i, end) + (end < text.length ? EDGE : '');
    i = end;
  }
  return best;
}

/** What a text must hold one of if it holds one of `exact`; undefined where that tells nothing. */
function needOf(exact: readonly string[], language: Language): readonly string[] | undefined {
  const strings = new Set<string>();
  for (const one of exact) {
    const held = language === 'en' ? wordOf(one) : one.replaceAll(EDGE, '');
    if (held === '' || COMMON.test(held)) return undefined;
    strings.add(held);
  }
  // A string that holds another adds nothing to it.
  const sorted = [...strings].sort((a, b) => a.length - b.length);
  return sorted.filter((one, i) => !sorted.slice(0, i).some((shorter) => one.startsWith(shorter)));
}

/** How little a need tells apart: many and short strings are soon found. */
const looseness = (need: readonly string[]): number =>
  need.reduce((sum, one) => sum + 1 / one.length ** 2, 0);

const endsAtEdge = (text: string): boolean => text !== '' && !isLetter(text.at(-1));
const beginsAtEdge = (text: string): boolean => text !== '' && !isLetter(text[0]);

class Parser {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly language: Language,
  ) {}

  /** The alternatives of the whole pattern. */
  alternatives(): Alternative[] {
    const found: Alternative[] = [];
    do {
      const start = this.at;
      const part = this.sequence(false);
      found.push({ source: this.source.slice(start, this.at), needs: this.needsOf(part) });
    } while (this.take('|'));
    return found;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private needsOf({ exact, needs }: Part): readonly (readonly string[])[] {
    const own = exact && needOf(exact, this.language);
    return own ? [...needs, own] : needs;
  }

  /** `atEdge`: what stands before it ends where a word may begin. */
  private sequence(atEdge: boolean): Part {
    let pending: readonly string[] | undefined = [atEdge ? EDGE : ''];
    let whole = true;
    const needs: (readonly string[])[] = [];
    const settle = (): void => {
      const need = pending && needOf(pending, this.language);
      if (need) needs.push(need);
      whole = false;
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.quantified(pending !== undefined && pending.every(endsAtEdge));
      needs.push(...part.needs);
      const { exact } = part;
      if (!exact) {
        settle();
        pending = undefined;
      } else if (!pending) pending = exact;
      else if (pending.length * exact.length <= MOST)
        pending = pending.flatMap((before) => exact.map((after) => before + after));
      else {
        // Where they are taken apart, the edges between them stay.
        const left: boolean = pending.every(endsAtEdge);
        const right = exact.every(beginsAtEdge);
        if (right) pending = pending.map((text) => text + EDGE);
        settle();
        pending = left ? exact.map((text) => EDGE + text) : exact;
      }
    }
    if (whole) return { exact: pending, needs };
    settle();
    return { exact: undefined, needs };
  }

  private group(atEdge: boolean): Part {
    const parts: Part[] = [];
    do parts.push(this.sequence(atEdge));
    while (this.take('|'));
    this.at++;
    if (parts.length === 1) return parts[0]!;
    const exact: string[] = [];
    let isExact = true;
    for (const part of parts) {
      isExact &&= part.exact !== undefined && part.needs.length === 0;
      exact.push(...(part.exact ?? []));
    }
    if (isExact && exact.length <= MOST) return { exact, needs: [] };
    // One of them matches: the tightest need of each, together, then the next.
    const ranked = parts.map((part) => [...this.needsOf(part)].sort((a, b) => looseness(a) - looseness(b)));
    const needs: (readonly string[])[] = [];
    for (let rank = 0; ranked.every((held) => rank < held.length); rank++)
      needs.push([...new Set(ranked.flatMap((held) => held[rank]!))]);
    return { exact: undefined, needs };
  }

  private quantified(atEdge: boolean): Part {
    const part = this.atom(atEdge);
    const [all] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (all === undefined) return part;
    this.at += all.length;
    const min = all[0] === '{' ? Number.parseInt(all.slice(1), 10) : all[0] === '+' ? 1 : 0;
    if (all[0] === '?' && part.exact && part.needs.length === 0 && part.exact.length < MOST)
      return { exact: ['', ...part.exact], needs: [] };
    return min === 0 ? ANYTHING : { exact: undefined, needs: this.needsOf(part) };
  }

  private atom(atEdge: boolean): Part {
    const sign = this.source[this.at]!;
    if (sign === '(') return this.bracketed(atEdge);
    if (sign === '[') return this.signClass();
    this.at++;
    if (sign === '.') return ANYTHING;
    if (sign === '^' || sign === '$') return { exact: [EDGE], needs: [] };
    if (sign !== '\\') return { exact: [sign], needs: [] };
    const escape = this.source[this.at++]!;
    if (escape === 'b') return { exact: [EDGE], needs: [] };
    if (escape === 'u') {
      this.at += 4;
      return {
        exact: [String.fromCharCode(Number.parseInt(this.source.slice(this.at - 4, this.at), 16))],
        needs: [],
      };
    }
    if (escape === 'k') this.at = this.source.indexOf('>', this.at) + 1;
    return /\w/.test(escape) ? ANYTHING : { exact: [escape], needs: [] };
  }

  private bracketed(atEdge: boolean): Part {
    if (this.take('(?:')) return this.group(atEdge);
    if (this.take('(?=') || this.take('(?<=')) return { exact: [''], needs: this.needsOf(this.group(false)) };
    if (this.take('(?!') || this.take('(?<!')) {
      this.group(false);
      return EMPTY;
    }
    this.at = this.source.startsWith('(?<', this.at) ? this.source.indexOf('>', this.at) + 1 : this.at + 1;
    return this.group(atEdge);
  }

  /** A class of a few signs is each of them; of others nothing is known. */
  private signClass(): Part {
    const start = this.at + 1;
    let end = start;
    while (this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    this.at = end + 1;
    const signs = this.source.slice(start, end);
    return /^[^\\^]{1,4}$/.test(signs) && !/.-./.test(signs) ? { exact: [...signs], needs: [] } : ANYTHING;
  }
}

export const alternativesOf = (source: string, language: Language): Alternative[] =>
  new Parser(source, language).alternatives();

export function anchorsOf(language: Language): AnchorTable {
  const words = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const numberOf = (need: readonly string[]): number => {
    const key = need.join('|');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const one of need) {
      // Of English each is a word or how it begins; a blank behind it: no letter follows.
      const word = language === 'en' ? one.slice(1).replace(EDGE, ' ') : one;
      words.set(word, [...(words.get(word) ?? []), number]);
    }
    return number;
  };
  const told = ({ source }: RegExp): number[][] =>
    alternativesOf(source, language).map((one) => [
      one.source.length,
      ...new Set(one.needs.map((need) => numberOf(need))),
    ]);
  const patterns: Record<string, number[][]> = {};
  for (const { id, unless, ...rule } of topicRules.flatMap((topic) => topic.statements)) {
    patterns[id] = told(rule[language]);
    const withdrawn = unless?.[language];
    if (withdrawn) patterns[`${id} unless`] = told(withdrawn);
  }
  return {
    needs: numbers.size,
    words: [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, needs]) => [word, ...needs]),
    patterns,
  };
}

function written(language: Language): string {
  const { needs, words, patterns } = anchorsOf(language);
  return [
    `${language}: {`,
    `needs: ${needs},`,
    'words: [',
    ...words.map((row) => `${JSON.stringify(row)},`),
    '],',
    'patterns: {',
    ...Object.entries(patterns).map(([id, rows]) => `${JSON.stringify(id)}: ${JSON.stringify(rows)},`),
    '},',
    '},',
  ].join('\n');
}

if (process.argv[1]?.endsWith('anchors.ts')) {
  writeFileSync(
    join(__dirname, '../playbook/rules/anchors.ts'),
    `/** Made by \`npm run anchors\` from the patterns of the rules; do not edit. How to read it: src/review/anchors.ts. */
/* eslint-disable */
import type { Language } from '../types';
import type { AnchorTable } from '../../review/anchors';
// prettier-ignore
export const anchors: Readonly<Record<Language, AnchorTable>> = {
${written('en')}
${written('zh')}
};
`,
  );
}
