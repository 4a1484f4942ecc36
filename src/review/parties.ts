/**
 * The word a contract uses for each side. Words are counted in the opening; one that names no role (甲方, “Company”,
 * a name) takes that of what it does: who pays, who is provided for, the label beside it.
 */
import { partyRules, type Side } from '../playbook/rules/parties';
import type { Language } from '../playbook/types';
import { spanIn, type OpeningLine } from './opening';
import type { PartyTerm, ReviewContext, SideTerms, Span } from './types';

interface Candidate {
  readonly word: string;
  /** The role its word names. */
  readonly side: Side | undefined;
  readonly pronoun: boolean;
  readonly named: boolean;
  uses: number;
  articles: number;
  votes: Record<Side, number>;
  /** The words that prove it, by the side for which they speak; labels and definitions first. */
  proof: { readonly side: Side | undefined; readonly weight: number; readonly span: Span }[];
}

const SIDES = ['customer', 'vendor'] as const;
const OTHER: Readonly<Record<Side, Side>> = { customer: 'vendor', vendor: 'customer' };
const LABEL = 12;
/** A definition in quotes counts like so many uses; a pronoun like that share of one. */
const DEFINED = 6;
const PRONOUN = 0.35;
const SHOWN = 3;
const WINDOW = 90;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = (list: string): string[] => list.split(',');

const ready = (language: Language) => {
  const rules = partyRules[language];
  const labels = (side: Side): string => words(rules.labels[side]).map(escaped).join('|');
  const beside = (side: Side): readonly [after: RegExp, before: RegExp] => [
    new RegExp(`^ ?(?:[(:] ?(?:以下)?(?:简称|下称|作为)?"?(?:the )?"?|, as (?:the )?)(?:${labels(side)})(?=["):;, ]|$)`),
    new RegExp(`(?:^|[^一-龥a-z])(?:${labels(side)}) ?\\( ?"?(?:以下|下)?(?:简称|称)?(?:为|:)?"?$`),
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
const READY = { en: ready('en'), zh: ready('zh') };

/** Names the contract gives to parties, with the place that gives each. */
function namesIn(lines: readonly OpeningLine[], language: Language): Map<string, Span> {
  const { rules, known } = READY[language];
  const names = new Map<string, Span>();
  for (const line of lines)
    for (const pattern of rules.names)
      for (const match of line.text.matchAll(pattern)) {
        const name = match[1]!.trim();
        if (names.has(name) || name === '' || (known.has(name) && known.get(name)![1])) continue;
        if (!known.has(name) && rules.notNames.test(name)) continue;
        const start = match.index + match[0].indexOf(match[1]!);
        names.set(name, spanIn(line, start, start + match[1]!.length));
      }
  return names;
}

function candidatesIn(lines: readonly OpeningLine[], language: Language): Candidate[] {
  const { rules, known, labels } = READY[language];
  const names = namesIn(lines, language);
  const all = [...new Set([...names.keys(), ...known.keys()])].sort((a, b) => b.length - a.length);
  const alternatives = all.map(escaped).join('|');
  const term = new RegExp(language === 'en' ? `\\b(?:${alternatives})(?![\\w-])` : `(?:${alternatives})`, 'g');
  const found = new Map<string, Candidate>();
  for (const line of lines) {
    const { text, written } = line;
    for (const match of text.matchAll(term)) {
      const word = match[0];
      const start = match.index;
      const end = start + word.length;
      const [side, pronoun] = known.get(word) ?? [undefined, false];
      const capital = language === 'zh' || pronoun || written[start] !== text[start] || !/[a-z]/.test(word[0]!);
      if (!capital && side === undefined) continue;
      let held = found.get(word);
      if (!held) {
        const named = names.get(word);
        held = { word: written.slice(start, end), side, pronoun, named: named !== undefined, uses: named ? DEFINED : 0, articles: 0, votes: { customer: 0, vendor: 0 }, proof: named ? [{ side: undefined, weight: 2, span: named }] : [] };
        found.set(word, held);
      }
      held.uses += !capital ? 0.15 : pronoun ? PRONOUN : 1;
      const before = text.slice(Math.max(0, start - 50), start);
      if (/(?:^|[ ("])the "?$/.test(before)) held.articles++;
      const after = text.slice(end, end + WINDOW);
      const receives = rules.receives?.test(before) === true;
      for (const one of SIDES) {
        const label = labels[one][0].exec(after);
        const labelBefore = label ? null : labels[one][1].exec(before);
        if (label || labelBefore)
          vote(held, line, one, LABEL, start - (labelBefore ? labelBefore[0].length : 0), end + (label?.[0].length ?? 0));
        const behind = rules.before[one].exec(before);
        if (behind) vote(held, line, one, 1, start - behind[0].length, end);
        const acts = rules.after[one].exec(after);
        if (acts && !behind) vote(held, line, receives ? OTHER[one] : one, 1, start, end + acts[0].length);
      }
    }
  }
  return [...found.values()];
}

function vote(held: Candidate, line: OpeningLine, side: Side, weight: number, from: number, end: number): void {
  let start = from;
  while (start < end && /[\s("]/.test(line.text[start]!)) start++;
  held.votes[side] += weight;
  if (held.proof.length < 40) held.proof.push({ side, weight, span: spanIn(line, start, end) });
}

/** The side a word speaks for: the role it names, else what it does more often. */
function sideOf({ side, votes, named }: Candidate): Side | undefined {
  const lead = votes.customer - votes.vendor;
  // Even “Customer” may be the vendor's: only a label says so.
  if (side) return Math.abs(lead) >= LABEL && lead < 0 === (side === 'customer') ? OTHER[side] : side;
  if (Math.abs(lead) < (named ? 1 : 2)) return undefined;
  return lead > 0 ? 'customer' : 'vendor';
}

const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>((top, one) => (!top || weight(one) > weight(top) ? one : top), undefined);
const weight = ({ uses, votes }: Candidate): number => uses + 0.5 * Math.max(votes.customer, votes.vendor);
/** A word that stands once by chance is no term of the contract. */
const LEAST = 1;

function termsIn(lines: readonly OpeningLine[], language: Language): Partial<Record<Side, PartyTerm>> {
  const candidates = candidatesIn(lines, language).filter((one) => one.uses >= LEAST);
  const terms: Partial<Record<Side, PartyTerm>> = {};
  const chosen: Partial<Record<Side, Candidate>> = {};
  for (const side of SIDES) {
    const top = best(candidates.filter((one) => sideOf(one) === side));
    if (top) chosen[side] = top;
  }
  // Where one side is known, 甲方 or 乙方, the other is the other; so with the one name left over.
  for (const side of SIDES) {
    const other = chosen[OTHER[side]];
    const pair = other && /^[甲乙]方$/.test(other.word) ? (other.word === '甲方' ? '乙方' : '甲方') : undefined;
    const twin = candidates.find((one) => one.word === pair);
    if (twin) chosen[side] = twin;
    else if (other && !chosen[side]) {
      const left = candidates.filter((one) => one.named && one.side === undefined && one !== other && one.uses > DEFINED + 2);
      if (left.length === 1) chosen[side] = left[0]!;
    }
  }
  for (const side of SIDES) {
    const top = chosen[side];
    if (!top) continue;
    const proof = top.proof
      .filter((held) => held.side !== OTHER[side])
      .sort((a, b) => b.weight - a.weight)
      .slice(0, SHOWN)
      .map(({ span }) => span)
      .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    terms[side] = {
      word: top.word,
      ...(language === 'en' && top.articles * 2 > top.uses && { article: true as const }),
      evidence: proof,
    };
  }
  return terms;
}

export function partiesOf(lines: readonly OpeningLine[]): ReviewContext['parties'] {
  const chinese = lines.filter((line) => /[一-龥]/.test(line.text));
  const english = lines.filter((line) => !line.chinese);
  const share = chinese.reduce((sum, line) => sum + (line.chinese ? line.text.length : 0), 0);
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const zh = share > total * 0.1 ? termsIn(chinese, 'zh') : {};
  const en = share < total * 0.75 ? termsIn(english, 'en') : {};
  const both = (side: Side): SideTerms => ({
    ...(en[side] && { en: en[side] }),
    ...(zh[side] && { zh: zh[side] }),
  });
  return { customer: both('customer'), vendor: both('vendor') };
}
