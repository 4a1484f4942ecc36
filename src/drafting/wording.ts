/** How a contract says things, as far as a clause put into it should say them alike. */
import type { Side } from '../playbook/rules/parties';
import { partyWords } from '../playbook/terms';
import type { Language } from '../playbook/types';
import { escaped, SIDES } from '../review/names';
import type { ContractParagraph, ReviewContext } from '../review/types';
import { signsOf, type Signs } from './signs';

export interface Term {
  readonly word: string;
  /** English: “the Client”. */
  readonly article: boolean;
  /** It speaks of the party in the second or first person: you, we, 您, 我们. */
  readonly pronoun: boolean;
}

export interface Wording {
  readonly parties: Readonly<Record<Side, Readonly<Partial<Record<Language, Term>>>>>;
  /** Terms made with a word for a party, as the contract writes them: “Client Data”, “your data”, 甲方数据. */
  readonly compounds: ReadonlySet<string>;
  /** What it calls itself: “these Terms”, 本协议; left out where it does not say. */
  readonly itself: Readonly<Partial<Record<Language, string>>>;
  readonly signs: Readonly<Record<Language, Signs>>;
}

const PRONOUNS = /^(?:you|we|您|你|我们)$/i;
const NAMES: Readonly<Record<Language, RegExp>> = {
  en: /\b[Tt](?:his (?:Agreement|Contract)|hese Terms)\b/g,
  zh: /本(?:合同|协议)/g,
};

/** `context` is the review's of these paragraphs. */
export function wordingOf(paragraphs: readonly ContractParagraph[], context: ReviewContext): Wording {
  const lines = (language: Language): string[] =>
    paragraphs.filter((_, i) => context.languages[i] === language).map(({ text }) => text);
  const texts = { en: lines('en'), zh: lines('zh') };
  const termIn = (side: Side, language: Language): Term | undefined => {
    const held = context.parties[side][language];
    if (!held) return counterpart(context.parties[side][language === 'en' ? 'zh' : 'en']?.word, language);
    const pronoun = PRONOUNS.test(held.word);
    const word = pronoun && language === 'en' ? asInSentence(held.word, texts.en) : held.word;
    return { word, article: held.article === true, pronoun };
  };
  const termsOf = (side: Side) => {
    const [en, zh] = [termIn(side, 'en'), termIn(side, 'zh')];
    return { ...(en && { en }), ...(zh && { zh }) };
  };
  const parties = { customer: termsOf('customer'), vendor: termsOf('vendor') };
  const itself = (language: Language) =>
    commonest(
      texts[language]
        .flatMap((text) => text.match(NAMES[language]) ?? [])
        .map((name) => name.replace(/^T/, 't')),
    );
  const [en, zh] = [itself('en'), itself('zh')];
  return {
    parties,
    compounds: compoundsIn(texts, parties),
    itself: { ...(en && { en }), ...(zh && { zh }) },
    signs: { en: signsOf(texts.en, 'en'), zh: signsOf(texts.zh, 'zh') },
  };
}

/** 甲方 is Party A in the other language, and only that pair is beyond doubt. */
function counterpart(word: string | undefined, language: Language): Term | undefined {
  const pairs = [
    ['Party A', '甲方'],
    ['Party B', '乙方'],
  ] as const;
  const pair = pairs.find(([en, zh]) => word === (language === 'en' ? zh : en));
  return pair && { word: pair[language === 'en' ? 0 : 1], article: false, pronoun: false };
}

/** “You” opens many a sentence; only within one does its capital tell that it is written so. */
function asInSentence(word: string, texts: readonly string[]): string {
  const small = word.toLowerCase();
  const capital = small[0]!.toUpperCase() + small.slice(1);
  const within = new RegExp(`[a-z,;] (${small}|${capital})\\b`, 'g');
  return commonest(texts.flatMap((text) => [...text.matchAll(within)].map((match) => match[1]!))) ?? small;
}

function commonest(found: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (top, one) => (!top || one[1] > top[1] ? one : top),
    undefined,
  )?.[0];
}

function compoundsIn(
  texts: Readonly<Record<Language, readonly string[]>>,
  parties: Wording['parties'],
): Set<string> {
  const words = (language: Language): string =>
    SIDES.flatMap((side) => [partyWords[side][language], parties[side][language]?.word ?? ''])
      .filter((word) => word !== '')
      .map(escaped)
      .join('|');
  const en = new RegExp(`\\b(?:${words('en')}|[Yy]our|[Oo]ur|User) (?:[A-Z][a-z]+|data)\\b`, 'g');
  const zh = new RegExp(`(?:${words('zh')}|用户)的?数据`, 'g');
  return new Set([
    ...texts.en.flatMap((text) => text.match(en) ?? []),
    ...texts.zh.flatMap((text) => text.match(zh) ?? []),
  ]);
}
