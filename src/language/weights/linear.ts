/**
 * A linear classifier over hashed features. Slot s holds the weights of every feature whose hash falls on it:
 * `entries[k]`, k from `starts[s]` to `starts[s + 1] - 1`, each a class in its low eight bits and the weight above
 * them; classes without a weight are left out.
 */
export interface LinearModel {
  readonly bits: number;
  readonly labels: readonly string[];
  readonly starts: Uint32Array;
  readonly entries: Int32Array;
}

/** An entry of a class (0 to 255) and its weight (16 bits, signed). */
export const entryOf = (label: number, weight: number): number => (weight << 8) | label;
export const labelOf = (entry: number): number => entry & 0xff;
export const weightOf = (entry: number): number => entry >> 8;

/** The features of one decision, as hashes; reused from one decision to the next. */
export interface Features {
  readonly hashes: Int32Array;
  count: number;
}

export const newFeatures = (most: number): Features => ({ hashes: new Int32Array(most), count: 0 });

/** Where the weights of each feature lie; every slot is looked up before the first weight is asked for. */
export const MOST_FEATURES = 128;
const begins = new Int32Array(MOST_FEATURES);
const ends = new Int32Array(MOST_FEATURES);
const firsts = new Int32Array(MOST_FEATURES);

/** Sums the weights of the features (128 at most) into `scores`, one number a label. */
export function scoreFeatures(model: LinearModel, features: Features, scores: Int32Array): void {
  scores.fill(0);
  addFeatures(model, features, scores);
}

export function addFeatures(
  { bits, starts, entries }: LinearModel,
  features: Features,
  scores: Int32Array,
): void {
  const { hashes, count } = features;
  const shift = 32 - bits;
  const last = entries.length - 1;
  for (let f = 0; f < count; f++) {
    const slot = hashes[f]! >>> shift;
    begins[f] = starts[slot]!;
    ends[f] = starts[slot + 1]!;
  }
  for (let f = 0; f < count; f++) firsts[f] = entries[Math.min(begins[f]!, last)]!;
  for (let f = 0; f < count; f++) {
    const end = ends[f]!;
    for (let k = begins[f]!; k < end; k++) {
      const entry = entries[k]!;
      scores[entry & 0xff]! += entry >> 8;
    }
  }
}

/** The label with the highest score among the first `count`. */
export function bestLabel(scores: Int32Array, count: number): number {
  let best = 0;
  let most = scores[0]!;
  for (let label = 1; label < count; label++) {
    const score = scores[label]!;
    if (score <= most) continue;
    most = score;
    best = label;
  }
  return best;
}
