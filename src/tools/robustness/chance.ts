/** Chance that repeats: the same file gives the same places, words and faults in every run. */

/** Whole numbers [0, below), one after the other (mulberry32, seeded by the text's FNV-1a hash). */
export type Chance = (below: number) => number;

export function chanceOf(seed: string): Chance {
  let state = 0x811c9dc5;
  for (const sign of seed) state = Math.imul(state ^ sign.codePointAt(0)!, 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** At most so many of the items, in their order. */
export function some<T>(chance: Chance, items: readonly T[], most: number): T[] {
  const left = items.map((_, i) => i);
  const taken: number[] = [];
  while (taken.length < most && left.length > 0) taken.push(...left.splice(chance(left.length), 1));
  return taken.sort((a, b) => a - b).map((i) => items[i]!);
}
