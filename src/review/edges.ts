/** How a paragraph begins and ends: whether it goes on with a sentence, and whether it finishes one. */
import { READS, SPACE } from './reading/signs';

/** A small Latin letter comes first, after blanks. */
export function beginsSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (READS[code] !== SPACE) return code >= 0x61 && code <= 0x7a;
  }
  return false;
}

/** The last sign that is no blank; empty where all are. */
export function lastSign(text: string): string {
  let last = text.length - 1;
  while (last >= 0 && READS[text.charCodeAt(last)] === SPACE) last--;
  return text.charAt(last);
}

const STOPS: readonly string[] = [...'.;:!?。；：！？'];
/** A stop comes last, before blanks. */
export const endsSentence = (text: string): boolean => STOPS.includes(lastSign(text));
