/** What an attorney chooses in the pane; remembered, and named in both languages. */
import type { Audience, InsertHow, InsertPlace } from '../word/api';

export type ClauseLanguage = 'en' | 'zh' | 'both';
export type ClauseForm = InsertHow['form'];
/** best: where the engine would put a clause that is missing. */
export type ClausePlace = InsertPlace['kind'] | 'best';
export type Decision = 'done' | 'dismissed';
export type NoteChoice = Audience | 'none';
