/** Customer and Vendor become the contract's words: “the Client”, “you”, “we”, a name; verbs follow. */
import { partyRules, type Side } from '../playbook/rules/parties';
import { partyWords } from '../playbook/terms';
import { isVerbForm, verbIn } from './english-verbs';
import type { Left, Swap, Swaps } from './swaps';
import type { Term, Wording } from './wording';

const SIDE: Readonly<Record<string, Side>> = {
  [partyWords.customer.en]: 'customer',
  [partyWords.vendor.en]: 'vendor',
};
const NAMES = Object.keys(SIDE).join('|');
/** The word with its article, and what belongs to it: plural, possessive, the second half of a compound. */
const PARTY = new RegExp(
  `\\b([Tt]he )?(${NAMES})(?:(s)\\b(?!['’])|(['’]s)\\b|-([a-z]+)\\b|( [A-Z][a-z]+\\b)|\\b(?![\\w-]))`,
  'g',
);
const SENTENCE_START = /(?:^|(?<!\b(?:e\.g|i\.e|etc|no|No))[.!?]["”’)]? )["“(]?$/;
const DETERMINER =
  /\b(?:any|each|every|another|no|such|other|applicable|relevant|affected|respective|an?) $/i;
const PREPOSITION =
  /\b(?:against|among|at|between|by|for|from|in|including|of|on|per|through|to|toward|towards|under|upon|with|within|without) $/i;
/** Behind a party to whom something is done; anything else could make it part of a longer name. */
const SAFE_AFTER =
  /^(?:[.,;:)?!"”]|$| (?:a|an|the|all|any|as|at|against|by|each|every|for|from|if|in|its|no|of|on|or|and|such|that|this|to|under|unless|until|upon|when|which|who|with|within|without|written|prompt|reasonable|[a-z]+ly)\b)/;
/** What belongs to a party and to nothing else in a clause. */
const OF_A_PARTY =
  /^ (?:underlying|own|affiliates?|personnel|employees|subcontractors|agents|representatives|obligations|then-current|sole|discretion|expense|cost|reasonable|confidential|pre-existing|behalf|election|option|rates)\b/;
const JOINED = new RegExp(`(?:${NAMES}) (?:and|or|nor) (?:[Tt]he )?$`);
const JOINS = new RegExp(`^ (?:and|or|nor) (?:the )?(?:${NAMES})\\b`);

export function englishSwaps(text: string, wording: Wording): Swaps {
  const swaps: Swap[] = [];
  const left: Left[] = [];
  const known = wording.parties.customer.en !== undefined || wording.parties.vendor.en !== undefined;
  for (const match of text.matchAll(PARTY)) {
    const side = SIDE[match[2]!]!;
    const term = wording.parties[side].en;
    const span = { start: match.index, end: match.index + match[0].length };
    if (!term) {
      if (known) left.push({ ...span, reason: 'unknownParty' });
      continue;
    }
    if (term.word === match[2] && !term.article) continue;
    const done = partySwaps(foundIn(text, match), term, wording);
    if ('reason' in done) left.push({ ...span, ...done });
    else swaps.push(...done.swaps);
  }
  const own = ownPossessives(text, swaps, wording);
  swaps.push(...own.swaps);
  left.push(...own.left);
  const { en: itself } = wording.itself;
  if (itself)
    for (const { 0: from, index } of text.matchAll(/\bthis (?:Agreement|Contract)\b/g))
      swaps.push({ start: index, end: index + from.length, insert: itself, kind: 'term' });
  const changing = swaps.filter(({ start, end, insert }) => text.slice(start, end) !== insert);
  return { swaps: changing, left: left.sort((a, b) => a.start - b.start) };
}

type Done = { readonly swaps: readonly Swap[] } | Pick<Left, 'reason'>;
const doubt: Done = { reason: 'grammar' };

/** One word for a party in the text; `bare` is where it stands without its article. */
interface Found {
  readonly text: string;
  readonly start: number;
  readonly bare: number;
  readonly end: number;
  readonly the: string;
  readonly word: string;
  readonly plural: boolean;
  readonly genitive: string;
  readonly hyphen: string;
  readonly capital: string;
}

function foundIn(text: string, match: RegExpExecArray): Found {
  const [whole, the = '', word, plural, genitive = '', hyphen = '', capital = ''] = match;
  const start = match.index;
  return {
    text,
    start,
    bare: start + the.length,
    end: start + whole.length,
    the,
    word: word!,
    plural: plural !== undefined,
    genitive,
    hyphen,
    capital: capital.trim(),
  };
}

const atStart = (text: string, start: number, insert: string): string =>
  SENTENCE_START.test(text.slice(0, start)) ? insert[0]!.toUpperCase() + insert.slice(1) : insert;

function partySwaps(found: Found, term: Term, wording: Wording): Done {
  const { text, start, end, the, plural, genitive, hyphen, capital } = found;
  const one = (insert: string): Done => ({
    swaps: [{ start, end, insert: atStart(text, start, insert), kind: 'party' }],
  });
  const determined = DETERMINER.test(text.slice(0, start));
  if (capital) return compound(found, term, wording);
  if (plural) return isNoun(term.word) ? one(`${the}${term.word.replace(/y$/, 'ie')}s`) : doubt;
  if (!term.pronoun) {
    if (hyphen) return one(`${the}${term.word}-${hyphen}`);
    const article = the ? the.toLowerCase() : term.article && !determined ? 'the ' : '';
    return one(`${article}${term.word}${genitive}`);
  }
  if (hyphen) return specific(found, term);
  if (determined) return doubt;
  return genitive ? one(possessive(term)) : pronoun(found, term);
}

const isNoun = (word: string): boolean =>
  [...Object.values(partyRules.en.nouns), partyRules.en.neutral].some((list) =>
    list.split(',').includes(word.toLowerCase()),
  );

const isWe = ({ word }: Term): boolean => word.toLowerCase() === 'we';
const likeTerm = ({ word }: Term, form: string): string =>
  /^[A-Z]/.test(word) ? form[0]!.toUpperCase() + form.slice(1) : form;
const possessive = (term: Term): string => likeTerm(term, isWe(term) ? 'our' : 'your');
const object = (term: Term): string => likeTerm(term, isWe(term) ? 'us' : 'you');

/** “Customer Data” becomes what the contract defines, and is left where it defines nothing alike. */
function compound({ text, start, end, the, word, capital }: Found, term: Term, wording: Wording): Done {
  const { compounds } = wording;
  if (term.word === word) return { swaps: [] };
  const own = term.pronoun ? (isWe(term) ? 'Our' : 'Your') : term.word;
  const asDefined = [`${own} ${capital}`, `${word} ${capital}`];
  const asUsed = term.pronoun ? [`${own.toLowerCase()} ${capital.toLowerCase()}`] : [];
  if (term.pronoun && word === partyWords.customer.en) asUsed.push(`User ${capital}`);
  const insert = [...asDefined, ...asUsed].find((one) => compounds.has(one));
  if (insert === undefined) return { reason: 'undefinedTerm' };
  const speaks = term.pronoun && insert.toLowerCase().startsWith(own.toLowerCase());
  const before = text.slice(0, start);
  const article = !speaks ? the : /\bany $/.test(before) ? 'of ' : '';
  if (speaks && article === '' && DETERMINER.test(before)) return doubt;
  return { swaps: [{ start, end, insert: atStart(text, start, `${article}${insert}`), kind: 'term' }] };
}

/** “Customer-specific outputs” are “outputs specific to you”. */
function specific({ text, bare, end, hyphen }: Found, term: Term): Done {
  const [noun] =
    /^ [a-z]+s(?=[.,;)]|$| (?:for|to|in|of|by|with|or|and|that|which)\b)/.exec(text.slice(end)) ?? [];
  if (hyphen !== 'specific' || !noun || SENTENCE_START.test(text.slice(0, bare))) return doubt;
  const insert = `${noun.trim()} specific to ${object(term)}`;
  return { swaps: [{ start: bare, end: end + noun.length, insert, kind: 'party' }] };
}

function pronoun({ text, start, end }: Found, term: Term): Done {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (JOINED.test(before) || JOINS.test(after)) return doubt;
  const swap = (insert: string): Swap => ({
    start,
    end,
    insert: atStart(text, start, insert),
    kind: 'party',
  });
  const governed = PREPOSITION.test(before);
  const follows = verbIn(after);
  if (!governed && follows.kind !== 'none') {
    const verb: Swap[] =
      follows.kind === 'verb' ? [verbSwap(end + follows.start, follows.form, follows.plain)] : [];
    const more = joinedVerbs(text, verb[0]?.end ?? end);
    return more ? { swaps: [swap(term.word), ...verb, ...more] } : doubt;
  }
  if (follows.kind === 'none' && !SAFE_AFTER.test(after)) return doubt;
  if (SENTENCE_START.test(before)) return doubt;
  const done = governed || isVerbForm(/([a-z]+) $/.exec(before)?.[1] ?? '');
  return done || !isWe(term) ? { swaps: [swap(object(term))] } : doubt;
}

const verbSwap = (start: number, form: string, insert: string): Swap => ({
  start,
  end: start + form.length,
  insert,
  kind: 'grammar',
});

/** “… retains the models and grants a license”: verbs of the same subject; null where one may be another's. */
function joinedVerbs(text: string, from: number): Swap[] | null {
  const [sentence] = /^(?:[^.;]|\.(?=\w))*/.exec(text.slice(from))!;
  const swaps: Swap[] = [];
  let end = sentence.length;
  for (const { 0: party, index } of sentence.matchAll(PARTY))
    if (
      !PREPOSITION.test(sentence.slice(0, index)) &&
      verbIn(sentence.slice(index + party.length)).kind !== 'none'
    ) {
      end = index;
      break;
    }
  for (const { 0: joint, index } of sentence
    .slice(0, end)
    .matchAll(/,(?= )(?! (?:and|or|but)\b)|\b(?:and|or|but)\b/g)) {
    const at = index + joint.length;
    const verb = verbIn(sentence.slice(at));
    if (verb.kind !== 'verb') continue;
    if (/\b(?:that|which|who|whose|where|what)\b/.test(sentence.slice(0, index))) return null;
    swaps.push(verbSwap(from + at + verb.start, verb.form, verb.plain));
  }
  return swaps;
}

/** “its” of the party that is now “you” or “we”, before what only a party has. */
function ownPossessives(
  text: string,
  swaps: readonly Swap[],
  wording: Wording,
): { readonly swaps: readonly Swap[]; readonly left: readonly Left[] } {
  const own: { swaps: Swap[]; left: Left[] } = { swaps: [], left: [] };
  for (const { index: start } of text.matchAll(/\bits\b/g)) {
    const end = start + 3;
    const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf(';', start)) + 1;
    const before = text.slice(from, start);
    const mentions = [...before.matchAll(PARTY)];
    const sides = new Set(mentions.map((match) => SIDE[match[2]!]!));
    const speaking = [...sides].filter((side) => wording.parties[side].en?.pronoun);
    const [side] = speaking;
    if (!side || /\b(?:each|either|neither|other) party\b/i.test(before)) continue;
    const last = from + mentions.at(-1)!.index;
    const adapted = swaps.some((swap) => swap.start <= last && last < swap.end);
    if (sides.size === 1 && adapted && OF_A_PARTY.test(text.slice(end)))
      own.swaps.push({ start, end, insert: possessive(wording.parties[side].en!), kind: 'grammar' });
    else own.left.push({ start, end, reason: 'grammar' });
  }
  return own;
}
