/**
 * Stems by the ends of words: services → service, deleted, deleting and deletion → delet, parties → parti. They
 * need not be right, only the same for the forms of a word. A word is known by the hash of its stem.
 */
import { isHan, READS, UNSEEN } from './signs';

/** FNV-1a. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;
const [S, E, D, G, I, N, O, U, Y] = [115, 101, 100, 103, 105, 110, 111, 117, 121];

let codes = new Uint16Array(64);

/** Hash of the stem of the word [start, end) of a text; a Chinese character is its own. */
export function stemHash(text: string, start = 0, end = text.length): number {
  if (end - start > codes.length) codes = new Uint16Array(end - start);
  let to = 0;
  for (let i = start; i < end; i++) {
    const code = READS[text.charCodeAt(i)]!;
    if (code !== UNSEEN) codes[to++] = code;
  }
  if (to === 1 && isHan(codes[0]!)) return codes[0]!;
  let ends = false;
  if (to >= 4) {
    let code = codes[to - 1]!;
    if (code === S) {
      const before = codes[to - 2];
      if (before !== S && before !== U && before !== I) code = codes[--to - 1]!;
    }
    if (code === N) {
      if (to >= 7 && codes[to - 2] === O && codes[to - 3] === I) to -= 3;
    } else if (code === G) {
      if (to >= 6 && codes[to - 2] === N && codes[to - 3] === I) to -= 3;
    } else if (code === D) {
      if (to >= 5 && codes[to - 2] === E) to -= 2;
    } else if (code === E && to >= 5) to--;
    ends = to >= 4 && codes[to - 1] === Y;
    if (ends) to--;
  }
  let hash = SEED;
  for (let i = 0; i < to; i++) hash = Math.imul(hash ^ codes[i]!, PRIME);
  return ends ? Math.imul(hash ^ I, PRIME) : hash;
}
