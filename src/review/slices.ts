/** Work in slices of a millisecond or so, between which whoever drives it may give others a turn. */
export function atOnce<T>(slices: Generator<unknown, T, void>): T {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
