/** Logistic regression, learned example by example with FTRL-proximal: most weights end at nought. */
export interface Example {
  readonly features: Int32Array;
  /** Values beside the features; all 1 where absent. */
  readonly values?: Float32Array;
  readonly target: 0 | 1;
  /** How much it counts; 1 where absent. */
  readonly weight?: number;
}

export interface Settings {
  readonly l1: number;
  readonly l2: number;
  readonly rate: number;
  readonly rounds: number;
}

/** After so many rounds, what is to be learned from beside the rest, chosen by the weights reached by then. */
export interface Later {
  readonly after: number;
  readonly examples: (weights: Float64Array) => readonly Example[];
}

/** Of each feature side by side, for speed: its z, its n, the root of n, its weight. */
const SIDE = 4;
/** An example told so surely has nothing more to teach. */
const SURE = 0.004;

function scoreOf(state: Float64Array, { features, values }: Example): number {
  let sum = 0;
  if (values === undefined) for (let k = 0; k < features.length; k++) sum += state[features[k]! * SIDE + 3]!;
  else for (let k = 0; k < features.length; k++) sum += state[features[k]! * SIDE + 3]! * values[k]!;
  return sum;
}
/** `least`: 1 + l2 · rate. */
function correct(
  state: Float64Array,
  { features, values }: Example,
  slope: number,
  { l1, rate }: Settings,
  least: number,
): void {
  for (let k = 0; k < features.length; k++) {
    const at = features[k]! * SIDE;
    const g = values === undefined ? slope : slope * values[k]!;
    const n = state[at + 1]! + g * g;
    const root = Math.sqrt(n);
    const z = state[at]! + g - ((root - state[at + 2]!) / rate) * state[at + 3]!;
    state[at] = z;
    state[at + 1] = n;
    state[at + 2] = root;
    state[at + 3] = z <= l1 && z >= -l1 ? 0 : (((z > 0 ? l1 : -l1) - z) * rate) / (least + root);
  }
}

/** The weights of `size` features. */
export function learn(
  first: readonly Example[],
  size: number,
  settings: Settings,
  later?: Later,
): Float64Array {
  const state = new Float64Array(size * SIDE);
  const least = 1 + settings.l2 * settings.rate;
  const weights = (): Float64Array => Float64Array.from({ length: size }, (_, f) => state[f * SIDE + 3]!);
  const order = [...first];
  let seed = 12345;
  for (let round = 0; round < settings.rounds; round++) {
    if (round === later?.after) for (const example of later.examples(weights())) order.push(example);
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const example of order) {
      const slope = 1 / (1 + Math.exp(-scoreOf(state, example))) - example.target;
      if (slope < SURE && slope > -SURE) continue;
      correct(state, example, slope * (example.weight ?? 1), settings, least);
    }
  }
  return weights();
}
