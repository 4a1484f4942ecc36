/** How what we leave in a document is told apart from everything else in it, by every action alike. */
import type { Language } from '../playbook/types';

/** Underscore first: Word hides such bookmarks. No name may be longer than 40 characters. */
export const HIGHLIGHT_PREFIX = '_AiVendorPlaybook_';
/** The whole name is the insertion's id: one bookmark each. */
export const INSERTION_PREFIX = '_AiVendorPlaybookInsert_';

/** How an internal note begins, so that the check before sending finds it in any language of the pane. */
export const INTERNAL_NOTE: Readonly<Record<Language, string>> = { en: 'INTERNAL – ', zh: '内部 – ' };

export const isInternalNote = (comment: string): boolean =>
  Object.values(INTERNAL_NOTE).some((prefix) => comment.startsWith(prefix));
