/** Lists of numbers one behind the other: list k stands from starts[k] to starts[k + 1]. */
export interface Lists {
  readonly all: Int32Array;
  readonly starts: Int32Array;
}
export function listsOf(lists: readonly (readonly number[] | undefined)[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, k) => (starts[k + 1] = starts[k]! + (list?.length ?? 0)));
  return { all: Int32Array.from(lists.flatMap((list) => list ?? [])), starts };
}
