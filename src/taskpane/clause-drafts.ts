/** The clause as it would be inserted into this contract, before the attorney's own edits. */
import { adapt, type Adapted } from '../drafting/adapt';
import { sectionHeading } from '../drafting/heading';
import { wordingOf, type Wording } from '../drafting/wording';
import type { ClauseLanguage } from '../i18n/choices';
import type { Bilingual, Clause, Language } from '../playbook/types';
import type { ClauseText } from '../word/api';
import { languagesOf } from './note-texts';
import type { Reviewed } from './sliced-review';

/** Offsets of `changes` and `left` are of `text`, UTF-16, half-open, ascending. */
export interface ClauseDraft {
  readonly language: Language;
  readonly text: string;
  readonly changes: Adapted['changes'];
  readonly left: Adapted['left'];
}

export type ClauseDrafts = Readonly<Record<Language, ClauseDraft>>;

const wordings = new WeakMap<Reviewed, Wording>();

function wordingFor(reviewed: Reviewed): Wording {
  let wording = wordings.get(reviewed);
  if (!wording) {
    wording = wordingOf(reviewed.contract.paragraphs, reviewed.review.context);
    wordings.set(reviewed, wording);
  }
  return wording;
}

export function draftsOf(text: Bilingual, reviewed: Reviewed): ClauseDrafts {
  const draft = (language: Language): ClauseDraft => {
    const { texts, changes, left } = adapt([{ language, text: text[language] }], wordingFor(reviewed));
    return { language, text: texts[0]!.text, changes, left };
  };
  return { en: draft('en'), zh: draft('zh') };
}

/** Any text of ours, in the contract's words for the parties. */
export const adaptedText = (language: Language, text: string, reviewed: Reviewed): string =>
  adapt([{ language, text }], wordingFor(reviewed)).texts[0]!.text;

interface How {
  readonly clauseLanguage: ClauseLanguage;
  readonly first: Language;
  readonly heading: boolean;
}

/** Paragraphs in the order chosen, each with its heading line where one is asked for, written as `beside` is. */
export const clauseTexts = (
  { topic }: Clause,
  texts: Readonly<Record<Language, string>>,
  { clauseLanguage, first, heading }: How,
  beside: string | undefined,
): ClauseText[] =>
  languagesOf(clauseLanguage, first).flatMap((language): ClauseText[] => [
    ...(heading ? [sectionHeading(topic, language, beside)] : []),
    { language, text: texts[language] },
  ]);
