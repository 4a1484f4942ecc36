/**
 * Rules and weights know parties by the words most contracts have for them, and take 甲方 for the customer. Where a
 * contract calls the vendor 甲方, it is read with the two words changed about; where it calls a party by a name of its
 * own, and leaves no doubt whose it is, with a word of its side in the place of the name. Either is as long as what was
 * written, sign for sign: what is shown and quoted stays as written.
 */
import type { Side } from '../playbook/rules/parties';
import type { Language } from '../playbook/types';
import { escaped, READY, SIDES } from './names';
import { foldedText } from './reading/fold';
import { UNSEEN_SIGNS } from './reading/signs';
import type { ReviewContext } from './types';

/** How the words of one contract for its parties are read. */
export interface Roles {
  /** The same for two contracts that are read alike. */
  readonly key: string;
  readonly isTurned: boolean;
  readonly names: readonly Name[];
}
interface Name {
  readonly pattern: RegExp;
  readonly language: Language;
  readonly reads: string;
}

/** Words for each side, longest first: a name is read as the longest that is no longer than it. */
const WORDS: Readonly<Record<Language, Readonly<Record<Side, readonly string[]>>>> = {
  en: { customer: ['customer', 'client', 'user', 'you'], vendor: ['vendor', 'we'] },
  zh: { customer: ['甲方'], vendor: ['乙方'] },
};
/** A sign that is not read fills what the word is shorter than the name; such signs may stand within the name. */
const FILL = '\u00ad';
const UNSEEN = `[${String.fromCharCode(...UNSEEN_SIGNS)}]*`;
const patternOf = (name: string): RegExp => {
  const signs = [...name].map((sign) => (sign === ' ' ? '\\s' : escaped(sign)));
  const edge = (sign: string, pattern: string): string => (/\w/.test(sign) ? pattern : '');
  return new RegExp(edge(name[0]!, '(?<!\\w)') + signs.join(UNSEEN) + edge(name.at(-1)!, '(?!\\w)'), 'g');
};

const areTurned = ({ customer, vendor }: ReviewContext['parties']): boolean =>
  customer.zh?.word === '乙方' && vendor.zh?.word === '甲方';

/** Rules know it for its side; “Company” they take for the vendor, who may be the customer by another's name. */
const speaksForItself = (word: string, side: Side, language: Language): boolean =>
  READY[language].known.has(word) && !(language === 'en' && side === 'customer' && word === 'company');

export function rolesOf(parties: ReviewContext['parties']): Roles {
  const names: Name[] = [];
  for (const language of ['en', 'zh'] as const)
    for (const side of SIDES) {
      const term = parties[side][language];
      if (!term?.sure || speaksForItself(foldedText(term.word), side, language)) continue;
      const reads = WORDS[language][side].find(({ length }) => length <= term.word.length);
      if (reads) names.push({ pattern: patternOf(term.word), language, reads });
    }
  const isTurned = areTurned(parties);
  return {
    isTurned,
    names,
    key: [isTurned, ...names.map(({ pattern, reads }) => `${pattern.source}=${reads}`)].join(),
  };
}

export const PLAIN: Roles = { isTurned: false, names: [], key: 'false' };

const PARTY = /[甲乙](?=方)/g;
const turned = (text: string): string => text.replace(PARTY, (sign) => (sign === '甲' ? '乙' : '甲'));
const HAN = /[\u3400-\u9fff]/;

/** A text of the contract as rules read it. */
export function inRoles(text: string, { isTurned, names }: Roles): string {
  let read = isTurned ? turned(text) : text;
  for (const { pattern, language, reads } of names)
    if (language === 'en' || HAN.test(read))
      read = read.replace(pattern, ({ length }) => reads.padEnd(length, FILL));
  return read;
}

/** The same with 甲方 and 乙方 alone changed about: what is written into a text goes by the names it has. */
export const asRead = (text: string, parties: ReviewContext['parties']): string =>
  areTurned(parties) ? turned(text) : text;
