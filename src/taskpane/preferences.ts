/** Choices of the attorney, never anything of a contract. Storage may be blocked: then choices last for now. */
import type { ClauseForm, ClauseLanguage, ClausePlace, NoteChoice } from '../i18n/choices';
import type { Language } from '../playbook/types';
import { readStored, writeStored } from './storage';

export interface Preferences {
  readonly language: Language;
  readonly clauseLanguage: ClauseLanguage;
  readonly first: Language;
  readonly form: ClauseForm;
  readonly place: ClausePlace;
  readonly heading: boolean;
  readonly tracked: boolean;
  readonly note: NoteChoice;
  readonly noteLanguage: ClauseLanguage;
}

const KEY = 'ai-vendor-playbook';

/** What was never chosen follows Office's language and these. */
export const withDefaults = (chosen: Partial<Preferences>, officeLanguage: Language): Preferences => ({
  language: officeLanguage,
  clauseLanguage: 'both',
  first: 'en',
  form: 'paragraphs',
  place: 'cursor',
  heading: false,
  tracked: true,
  note: 'none',
  noteLanguage: chosen.language ?? officeLanguage,
  ...chosen,
});

export const loadPreferences = (prefix: string): Partial<Preferences> =>
  readStored<Partial<Preferences>>(prefix + KEY) ?? {};

export const savePreferences = (prefix: string, chosen: Partial<Preferences>): void =>
  writeStored(prefix + KEY, chosen);
