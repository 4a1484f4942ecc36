/** The clause as it would be inserted into this contract, before the attorney's own edits. */
import type { ClauseLanguage } from '../i18n/choices';
import type { Bilingual, Clause, Language, Step } from '../playbook/types';
import type { ReviewContext } from '../review/types';
import type { ClauseText } from '../word/api';
import { languagesOf } from './note-texts';

/** Words [start, end) of the adapted text stand where the playbook has `from`. UTF-16 offsets. */
export interface Adapted {
  readonly start: number;
  readonly end: number;
  readonly from: string;
}

export interface ClauseDraft {
  readonly language: Language;
  readonly text: string;
  readonly adapted: readonly Adapted[];
}

/** The preferred wording is the playbook's and needs no reason. */
export const stepOf = (clause: Clause, step: Step): { text: Bilingual; reason?: Bilingual } =>
  step === 'preferred' ? { text: clause.sample } : clause[step];

export const draftsOf = (
  text: Bilingual,
  _context: ReviewContext,
): Readonly<Record<Language, ClauseDraft>> => ({
  en: { language: 'en', text: text.en, adapted: [] },
  zh: { language: 'zh', text: text.zh, adapted: [] },
});

/** Paragraphs in the order chosen, each with its heading line where one is asked for. */
export const clauseTexts = (
  clause: Clause,
  texts: Readonly<Record<Language, string>>,
  how: { readonly clauseLanguage: ClauseLanguage; readonly first: Language; readonly heading: boolean },
): ClauseText[] =>
  languagesOf(how.clauseLanguage, how.first).flatMap((language): ClauseText[] => [
    ...(how.heading ? [{ language, text: clause.title[language], heading: true } as const] : []),
    { language, text: texts[language] },
  ]);
