/** What every part of the pane may use; each part takes only what it needs of it. */
import { createContext, useContext } from 'react';
import type { Messages } from '../i18n';
import type { Language } from '../playbook/types';
import type { Preferences } from './preferences';
import type { Reviewed } from './sliced-review';
import type { Actions } from './use-actions';
import type { Progress } from './use-progress';

export interface PaneState {
  readonly language: Language;
  readonly messages: Messages;
  readonly preferences: Preferences;
  prefer(changed: Partial<Preferences>): void;
  readonly reviewed: Reviewed;
  readonly actions: Actions;
  readonly progress: Progress;
  /** An action is under way; another would have to wait. */
  readonly busy: boolean;
  /** Marks of another day, found at opening and not yet removed. */
  readonly oldMarks: number;
  /** Nothing can be written: the document's own doing, told above the cards. */
  readonly locked: boolean;
}

export const PaneContext = createContext<PaneState | undefined>(undefined);

export function usePane(): PaneState {
  const state = useContext(PaneContext);
  if (!state) throw new Error('outside the pane');
  return state;
}
