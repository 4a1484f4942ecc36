/**
 * The word a contract uses for each side. Words are counted in the opening; one that names no role (甲方, “Company”,
 * a name) takes that of what it does: who pays, who is provided for, the label beside it.
 */
import type { Side } from '../playbook/rules/parties';
import type { Language } from '../playbook/types';
import { escaped, namesIn, READY, SIDES, type Ready } from './names';
import { spanIn, type OpeningLine } from './opening';
import type { PartyTerm, ReviewContext, SideTerms, Span } from './types';

interface Candidate {
  /** The role its word names. */
  readonly side: Side | undefined;
  readonly pronoun: boolean;
  readonly named: boolean;
  /** A name given in one breath with “we” or “you”. */
  readonly sure: boolean;
  uses: number;
  /** How it is written, and how often so. */
  readonly written: Map<string, number>;
  articles: number;
  votes: Record<Side, number>;
  /** The words that prove it, by the side for which they speak; labels and definitions first. */
  proof: { readonly side: Side | undefined; readonly weight: number; readonly span: Span }[];
}

const OTHER: Readonly<Record<Side, Side>> = { customer: 'vendor', vendor: 'customer' };
const LABEL = 12;
/** A definition in quotes counts like so many uses; a pronoun like that share of one. */
const DEFINED = 6;
const PRONOUN = 0.35;
const SHOWN = 3;
const WINDOW = 90;
/** “Customer Data”, 用户协议: no use of the word for the party. */
const inCompound = /^(?: [A-Z][a-z]|协议|端|数据|信息|名)/;

function candidatesIn(lines: readonly OpeningLine[], language: Language): Candidate[] {
  const { rules, known, labels } = READY[language];
  const names = namesIn(lines, language);
  const all = [...new Set([...names.keys(), ...known.keys()])].sort((a, b) => b.length - a.length);
  const alternatives = all.map(escaped).join('|');
  const term = new RegExp(
    language === 'en' ? `\\b(?:${alternatives})(?![\\w-])` : `(?:${alternatives})`,
    'g',
  );
  const found = new Map<string, Candidate>();
  for (const line of lines) {
    const { text, written } = line;
    for (const match of text.matchAll(term)) {
      const word = match[0];
      const start = match.index;
      const end = start + word.length;
      const [side, pronoun] = known.get(word) ?? [undefined, false];
      const named = names.get(word);
      const asTerm = language === 'zh' || pronoun || named !== undefined || written[start] !== text[start];
      if (!asTerm && side === undefined) continue;
      let held = found.get(word);
      if (!held) {
        held = {
          side,
          pronoun,
          named: named !== undefined,
          sure: named?.sure === true,
          uses: named ? DEFINED : 0,
          written: new Map(),
          articles: 0,
          votes: { customer: 0, vendor: 0 },
          proof: named ? [{ side: undefined, weight: 2, span: named.span }] : [],
        };
        found.set(word, held);
      }
      held.uses +=
        !asTerm || inCompound.test(written.slice(end, end + 8))
          ? 0.15
          : pronoun
            ? PRONOUN
            : word === 'user'
              ? 0.5
              : 1;
      const form = written.slice(start, end);
      if (asTerm) held.written.set(form, (held.written.get(form) ?? 0) + 1);
      const before = text.slice(Math.max(0, start - 50), start);
      if (/(?:^|[ ("])the "?$/.test(before) && !inCompound.test(written.slice(end, end + 8))) held.articles++;
      judge(held, line, start, end, before, text.slice(end, end + WINDOW), rules, labels);
    }
  }
  return [...found.values()];
}

/** What stands around one use of a word speaks for a side. */
function judge(
  held: Candidate,
  line: OpeningLine,
  start: number,
  end: number,
  before: string,
  after: string,
  rules: Ready['rules'],
  labels: Ready['labels'],
): void {
  if (held.side === undefined && (line.chinese || !held.named))
    for (const side of SIDES) {
      const [behindIt, beforeIt] = [labels[side][0].exec(after), labels[side][1].exec(before)];
      if (behindIt || beforeIt)
        return vote(
          held,
          line,
          side,
          LABEL,
          start - (behindIt ? 0 : beforeIt![0].length),
          end + (behindIt?.[0].length ?? 0),
        );
    }
  for (const side of ['vendor', 'customer'] as const) {
    const done = rules.before[side].exec(before);
    if (done) return vote(held, line, side, 1, start - done[0].length, end);
  }
  // The first verb decides: 甲方委托乙方开发.
  const [pays, provides] = [rules.after.customer.exec(after), rules.after.vendor.exec(after)];
  const acts =
    pays && provides ? (pays[0].length <= provides[0].length ? pays : provides) : (pays ?? provides);
  if (!acts) return;
  const side = acts === pays ? 'customer' : 'vendor';
  vote(held, line, rules.receives?.test(before) ? OTHER[side] : side, 1, start, end + acts[0].length);
}

function vote(
  held: Candidate,
  line: OpeningLine,
  side: Side,
  weight: number,
  from: number,
  end: number,
): void {
  let start = from;
  while (start < end && /[\s("]/.test(line.text[start]!)) start++;
  held.votes[side] += weight;
  if (held.proof.length < 40) held.proof.push({ side, weight, span: spanIn(line, start, end) });
}

const lead = ({ votes }: Candidate): number => votes.customer - votes.vendor;
/** The side a word speaks for: the role it names, else what it does more often. */
function sideOf(one: Candidate): Side | undefined {
  if (one.side) return one.side;
  if (Math.abs(lead(one)) < (one.named ? 1 : 2)) return undefined;
  return lead(one) > 0 ? 'customer' : 'vendor';
}

const weight = ({ uses, votes, pronoun }: Candidate): number =>
  uses + 0.5 * (pronoun ? PRONOUN : 1) * Math.max(votes.customer, votes.vendor);
const best = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (top, one) => (!top || weight(one) > weight(top) ? one : top),
    undefined,
  );
/** A word that stands once by chance is no term of the contract; one so often is, whatever else is there. */
const LEAST = 1;
const PLAIN = 3;

/** Which candidate stands for each side. */
function choose(candidates: readonly Candidate[]): Partial<Record<Side, Candidate>> {
  const chosen: Partial<Record<Side, Candidate>> = {};
  const [a, b] = ['甲方', '乙方'].map((word) => candidates.find((one) => one.written.has(word)));
  if (a && b) {
    // One of the two is the customer: the other is then the vendor, whatever others are named.
    const tilt = lead(a) - lead(b);
    if (Math.abs(tilt) >= 2) return tilt > 0 ? { customer: a, vendor: b } : { customer: b, vendor: a };
    const nouns = best(candidates.filter((one) => one.side !== undefined));
    if (!nouns || weight(nouns) < Math.max(6, 2 * a.uses, 2 * b.uses)) return {};
  }
  // A contract that says “Customer” or “you” throughout gives its names to the vendor.
  const plain = best(candidates.filter((one) => one.side === 'customer' && one.uses >= PLAIN));
  const any = best(candidates.filter((one) => sideOf(one) === 'customer'));
  const instead =
    any && plain && weight(any) > 2 * weight(plain) && any.votes.customer > 3 * any.votes.vendor;
  const customer = instead ? any : (plain ?? any);
  if (customer) chosen.customer = customer;
  const isVendor = (one: Candidate): boolean =>
    one !== customer &&
    (sideOf(one) === 'vendor' ||
      (plain !== undefined && one.named && one.side === undefined && one.uses > DEFINED + 3));
  const vendor = best(candidates.filter(isVendor));
  if (vendor) chosen.vendor = vendor;
  if (vendor && !customer) {
    const left = candidates.filter(
      (one) => one.named && one.side === undefined && one !== vendor && one.uses > DEFINED + 2,
    );
    if (left.length === 1) chosen.customer = left[0]!;
  }
  return chosen;
}

function termsIn(lines: readonly OpeningLine[], language: Language): Partial<Record<Side, PartyTerm>> {
  const chosen = choose(
    candidatesIn(lines, language).filter((one) => one.uses >= LEAST && one.written.size > 0),
  );
  const terms: Partial<Record<Side, PartyTerm>> = {};
  for (const side of SIDES) {
    const top = chosen[side];
    if (!top) continue;
    const [word] = [...top.written].reduce((most, one) => (one[1] > most[1] ? one : most));
    const evidence = top.proof
      .filter((held) => held.side !== OTHER[side])
      .sort((x, y) => y.weight - x.weight)
      .slice(0, SHOWN)
      .map(({ span }) => span)
      .sort((x, y) => x.paragraph - y.paragraph || x.start - y.start);
    const uses = [...top.written.values()].reduce((sum, count) => sum + count, 0);
    terms[side] = {
      word,
      ...(language === 'en' && top.articles * 2 > uses && { article: true as const }),
      evidence,
    };
  }
  return terms;
}

/** A language is read where it makes up so much of the opening. */
const SHARE = 0.1;

export function partiesOf(lines: readonly OpeningLine[]): ReviewContext['parties'] {
  const han = (text: string): number => text.length - text.replace(/[一-龥]/g, '').length;
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const share = lines.reduce((sum, line) => sum + han(line.text), 0) / (total || 1);
  const zh =
    share > SHARE / 2
      ? termsIn(
          lines.filter((line) => han(line.text) > 0),
          'zh',
        )
      : {};
  const en =
    share < 0.5
      ? termsIn(
          lines.filter((line) => !line.chinese),
          'en',
        )
      : {};
  const both = (side: Side): SideTerms => ({
    ...(en[side] && { en: en[side] }),
    ...(zh[side] && { zh: zh[side] }),
  });
  return { customer: both('customer'), vendor: both('vendor') };
}
