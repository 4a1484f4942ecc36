/**
 * Comments on the words of a passage: for our own side, marked as such so that the check before sending finds
 * them, or for the other side to read. Two syncs where Word knows paragraphs by id.
 */
import type { Audience } from './api';
import { INTERNAL_NOTE, isInternalNote } from './marks';

/** An internal note begins with its mark, in the language that the note begins in. */
export function noteText(text: string, audience: Audience): string {
  if (audience === 'otherSide' || isInternalNote(text)) return text;
  const first = /[\p{Script=Han}\p{Script=Latin}]/u.exec(text)?.[0] ?? '';
  return INTERNAL_NOTE[/\p{Script=Han}/u.test(first) ? 'zh' : 'en'] + text;
}
