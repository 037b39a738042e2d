import { once, sharedModel } from '../../../model-files.ts';
import type { Features, LinearModel } from '../../weights/linear.ts';
import { lookOf } from './looks.ts';
import { decodeNames } from './names-file.ts';

/** The weights of the labels and the clusters of words, trained by `npm run train -- names`. */
const file = once(() => sharedModel('names.bin', decodeNames));

export const labelModel = (): LinearModel => file().model;

let clusters: Map<number, number> | null = null;

/** The cluster of words that stand between like neighbours, by a word's hash; none for most words. */
export function clusterOf(word: number): number | undefined {
  clusters ??= clustersOf(file().wordHashes, file().wordLabels);
  return clusters.get(word);
}

let looks: Int8Array | null = null;

/** What the letters of a word look like, a small number. */
export function wordLook(lower: string): number {
  looks ??= file().looks;
  return lookOf(looks, lower);
}

/** Training asks for its own clusters and looks before there are weights. */
export function useWords(words: Int32Array, ofWords: Uint8Array, ofLetters: Int8Array): void {
  clusters = clustersOf(words, ofWords);
  looks = ofLetters;
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
