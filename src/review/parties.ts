/**
 * The word a contract uses for each side. One that names no role (甲方, “Company”, a name) takes that of what it
 * does: who pays, who is provided for, the label beside it.
 */
import type { Side } from '../playbook/rules/parties';
import type { Language } from '../playbook/types';
import { candidatesIn, DEFINED, LABEL, OTHER, PRONOUN, type Candidate } from './candidates';
import { SIDES } from './names';
import type { OpeningLine } from './opening';
import type { PartyTerm, ReviewContext, SideTerms } from './types';

const SHOWN = 3;
const lead = ({ votes }: Candidate): number => votes.customer - votes.vendor;
/** The side a word speaks for: the role it names, else what it does more often. */
function sideOf(one: Candidate): Side | undefined {
  if (one.side) return one.side;
  if (Math.abs(lead(one)) < (one.named ? 1 : 2)) return undefined;
  return lead(one) > 0 ? 'customer' : 'vendor';
}

/** So many votes more for a side than against it leave no doubt. */
const SURE = 3;
/** Of two names, what speaks for one speaks against the other: so many votes together, and twice those against. */
const SURE_PAIR = 4;
/** Whether a word chosen for a side is that side's beyond doubt: beside “Customer” a name is the vendor's. */
const isSure = (one: Candidate, side: Side, other: Candidate | undefined): boolean => {
  const [by, against] = [one.votes[side], one.votes[OTHER[side]]];
  const isPair = other !== undefined && one.named && other.named;
  const [byPair, againstPair] = isPair
    ? [by + other.votes[OTHER[side]], against + other.votes[side]]
    : [0, 0];
  return (
    one.side === side ||
    (by > against && one.proof.some((proof) => proof.side === side && proof.weight === LABEL)) ||
    (by - against >= SURE && by >= SURE * against) ||
    (other?.side === OTHER[side] && by >= against) ||
    (byPair - againstPair >= SURE_PAIR && byPair >= 2 * againstPair)
  );
};

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
    any &&
    plain &&
    !plain.pronoun &&
    weight(any) > 2 * weight(plain) &&
    (any.votes.customer > 3 * any.votes.vendor || plain.votes.customer < 2);
  const customer = instead ? any : (plain ?? any);
  if (customer) chosen.customer = customer;
  const isVendor = (one: Candidate): boolean =>
    one !== customer &&
    (sideOf(one) === 'vendor' ||
      (plain !== undefined && one.named && one.side === undefined && one.uses > DEFINED + 3));
  // “Supplier” throughout is the vendor, whatever a name seems to do.
  const others = candidates.filter(isVendor);
  const noun = best(others.filter((one) => one.side === 'vendor' && !one.pronoun && one.uses >= PLAIN));
  const top = best(others);
  const vendor =
    noun && top && weight(top) <= 2 * weight(noun) && top.votes.vendor <= 3 * top.votes.customer ? noun : top;
  if (vendor) chosen.vendor = vendor;
  const left = candidates.filter(
    (one) =>
      one.named && one.side === undefined && one !== vendor && one !== customer && one.uses > DEFINED + 2,
  );
  if (left.length === 1 && vendor && !customer) chosen.customer = left[0]!;
  if (left.length === 1 && customer && !vendor) chosen.vendor = left[0]!;
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
      ...(isSure(top, side, chosen[OTHER[side]]) && { sure: true as const }),
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
