/** Logistic regression, learned example by example with FTRL-proximal: most weights end at nought. */
export interface Example {
  readonly features: Int32Array;
  /** Values beside the features; all 1 where absent. */
  readonly values?: Float32Array;
}

export interface Settings {
  readonly l1: number;
  readonly l2: number;
  readonly rate: number;
  readonly rounds: number;
  /** Weight of a positive example. */
  readonly positive?: number;
}

/** One topic's weights. `targets`: 1, 0, or -1 for not to be learned from. */
export function learn(
  examples: readonly Example[],
  targets: Int8Array,
  size: number,
  { l1, l2, rate, rounds, positive = 1 }: Settings,
): Float64Array {
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const w = new Float64Array(size);
  const order = examples.map((_, i) => i).filter((i) => targets[i]! >= 0);
  let seed = 12345;
  const beta = 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const { features, values } = examples[i]!;
      let sum = 0;
      for (let k = 0; k < features.length; k++) {
        const f = features[k]!;
        const zf = z[f]!;
        const weight =
          Math.abs(zf) <= l1 ? 0 : -(zf - Math.sign(zf) * l1) / ((beta + Math.sqrt(n[f]!)) / rate + l2);
        w[f] = weight;
        sum += weight * (values ? values[k]! : 1);
      }
      const p = 1 / (1 + Math.exp(-sum));
      const y = targets[i]!;
      const g0 = (p - y) * (y === 1 ? positive : 1);
      for (let k = 0; k < features.length; k++) {
        const f = features[k]!;
        const g = g0 * (values ? values[k]! : 1);
        const sigma = (Math.sqrt(n[f]! + g * g) - Math.sqrt(n[f]!)) / rate;
        z[f] = z[f]! + g - sigma * w[f]!;
        n[f] = n[f]! + g * g;
      }
    }
  }
  for (let f = 0; f < size; f++) {
    const zf = z[f]!;
    w[f] = Math.abs(zf) <= l1 ? 0 : -(zf - Math.sign(zf) * l1) / ((beta + Math.sqrt(n[f]!)) / rate + l2);
  }
  return w;
}
