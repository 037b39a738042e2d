import { existsSync, readFileSync } from 'node:fs';
import { decodeModel } from '../../weights/binary.ts';
import type { Features, LinearModel } from '../../weights/linear.ts';

const FILE = new URL('../../../../models/names.bin', import.meta.url);
const file = existsSync(FILE) ? decodeModel(readFileSync(FILE)) : null;

/** The weights of the labels; null before the first training. */
export const labelModel: LinearModel | null = file?.model ?? null;

/** Words by their hash, with the cluster of words that stand between like neighbours. */
export const wordClusters: Map<number, number> = new Map(
  Array.from(file?.wordHashes ?? [], (hash, i) => [hash, file!.wordLabels[i]!]),
);

/** A bit for each slot that has weights: small enough to stay near, where the table is not. */
const used = new Uint32Array(labelModel === null ? 0 : 1 << (labelModel.bits - 5));
if (labelModel !== null) {
  const { bits, starts } = labelModel;
  for (let slot = 0; slot < 1 << bits; slot++)
    if (starts[slot + 1]! > starts[slot]!) used[slot >>> 5]! |= 1 << (slot & 31);
}

/** Leaves out the features without weights, more than half of them. */
export function dropUnused({ bits }: LinearModel, features: Features): void {
  const { hashes, count } = features;
  let kept = 0;
  for (let f = 0; f < count; f++) {
    const slot = hashes[f]! >>> (32 - bits);
    if ((used[slot >>> 5]! >>> (slot & 31)) & 1) hashes[kept++] = hashes[f]!;
  }
  features.count = kept;
}
