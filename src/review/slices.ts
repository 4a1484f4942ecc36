/** Work in slices of a millisecond or so, between which whoever drives it may give others a turn. */
export function atOnce<T>(slices: Generator<unknown, T, void>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}

/** The share done, as told between slices, never falls: what is made ready on the way tells 0. */
export function* rising<T>(slices: Generator<number, T, void>): Generator<number, T, void> {
  for (let share = 0; ;) {
    const step = slices.next();
    if (step.done) return step.value;
    yield (share = Math.max(share, step.value));
  }
}
