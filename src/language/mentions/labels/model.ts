import { once, sharedModel } from '../../../model-files.ts';
import { decodeModel } from '../../weights/binary.ts';
import type { Features, LinearModel } from '../../weights/linear.ts';

/** The weights of the labels and the clusters of words, trained by `npm run train -- names`. */
const file = once(() => sharedModel('names.bin', decodeModel));

export const labelModel = (): LinearModel => file().model;

let clusters: Map<number, number> | null = null;

/** The cluster of words that stand between like neighbours, by a word's hash; none for most words. */
export function clusterOf(word: number): number | undefined {
  clusters ??= clustersOf(file().wordHashes, file().wordLabels);
  return clusters.get(word);
}

/** Training asks for its own clusters before there are weights. */
export function useClusters(words: Int32Array, ofWords: Uint8Array): void {
  clusters = clustersOf(words, ofWords);
}

function clustersOf(words: Int32Array, ofWords: Uint8Array): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < words.length; i++) found.set(words[i]!, ofWords[i]!);
  return found;
}

/** A bit for each slot that has weights: small enough to stay near, where the table is not. */
const used = once(() => {
  const { bits, starts } = labelModel();
  const found = new Uint32Array(1 << (bits - 5));
  for (let slot = 0; slot < 1 << bits; slot++)
    if (starts[slot + 1]! > starts[slot]!) found[slot >>> 5]! |= 1 << (slot & 31);
  return found;
});

/** Leaves out the features without weights, more than half of them. */
export function dropUnused({ bits }: LinearModel, features: Features): void {
  const { hashes, count } = features;
  const bitsUsed = used();
  let kept = 0;
  for (let f = 0; f < count; f++) {
    const slot = hashes[f]! >>> (32 - bits);
    if ((bitsUsed[slot >>> 5]! >>> (slot & 31)) & 1) hashes[kept++] = hashes[f]!;
  }
  features.count = kept;
}
