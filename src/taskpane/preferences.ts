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

const defaults = (language: Language): Preferences => ({
  language,
  clauseLanguage: 'both',
  first: 'en',
  form: 'paragraphs',
  place: 'cursor',
  heading: false,
  tracked: true,
  note: 'none',
  noteLanguage: language,
});

export const loadPreferences = (prefix: string, officeLanguage: Language): Preferences => {
  const stored = readStored<Partial<Preferences>>(prefix + KEY) ?? {};
  return { ...defaults(stored.language ?? officeLanguage), ...stored };
};

export const savePreferences = (prefix: string, preferences: Preferences): void =>
  writeStored(prefix + KEY, preferences);
