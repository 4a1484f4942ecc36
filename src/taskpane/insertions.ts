/**
 * The insertions of this pane that can be undone. Which of them are in the document at hand, the document tells by
 * its hidden bookmarks; here, in local storage on this computer, stands only on which topic and when.
 */
import type { TopicId } from '../playbook/types';
import { readStored, writeStored } from './storage';

export interface OwnInsertion {
  /** Unlike that of any other document. */
  readonly id: string;
  readonly topic: TopicId;
  /** Milliseconds since 1970. */
  readonly when: number;
}

const KEY = 'ai-vendor-playbook.insertions';
/** The oldest go first; they can still be rejected in Word. */
const KEPT = 300;

export const loadInsertions = (prefix: string): readonly OwnInsertion[] =>
  readStored<OwnInsertion[]>(prefix + KEY) ?? [];

export const saveInsertions = (prefix: string, insertions: readonly OwnInsertion[]): void =>
  writeStored(prefix + KEY, insertions.slice(-KEPT));
