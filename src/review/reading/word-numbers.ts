/** Words by the hash of their stem, numbered from 1: those of the phrases, and those passed over. */
import { stemHash } from './stems';
import { ALIKE, PASSED_OVER } from './words';

/** Of a word that no phrase has. */
export const UNKNOWN = 0;
/** Of a word that is passed over. */
export const PASSED = -1;
/** What a stop between clauses reads as: no phrase has it. */
export const STOPPED = -2;

/** Chinese characters of the basic plane stand in a table of their own. */
const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;

export class Words {
  /** Number of a Chinese character, by its code less FIRST_HAN. */
  readonly han = new Int16Array(LAST_HAN - FIRST_HAN + 1);
  count = 0;
  private size = 1 << 14;
  private keys = new Int32Array(this.size);
  private values = new Int32Array(this.size);
  private held = 0;

  constructor() {
    for (const [first, ...others] of ALIKE) {
      const word = this.add(stemHash(first!));
      for (const other of others) this.set(stemHash(other), word);
    }
    for (const word of PASSED_OVER) this.set(stemHash(word), PASSED);
  }

  /** The word of a hash, made where there is none. */
  add(hash: number): number {
    const known = this.of(hash);
    return known === UNKNOWN ? this.set(hash, ++this.count) : known;
  }

  of(hash: number): number {
    const { keys, size } = this;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    for (;;) {
      const key = keys[slot]!;
      if (key === hash) return this.values[slot]!;
      if (key === 0) return UNKNOWN;
      slot = (slot + 1) & (size - 1);
    }
  }

  private set(hash: number, word: number): number {
    if (hash >= FIRST_HAN && hash <= LAST_HAN) this.han[hash - FIRST_HAN] = word;
    if (++this.held * 2 > this.size) this.widen();
    const { keys, size } = this;
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    this.values[slot] = word;
    return word;
  }

  private widen(): void {
    const { keys, values } = this;
    this.size *= 4;
    this.keys = new Int32Array(this.size);
    this.values = new Int32Array(this.size);
    this.held = 0;
    keys.forEach((hash, slot) => {
      if (hash !== 0) this.set(hash, values[slot]!);
    });
  }
}
