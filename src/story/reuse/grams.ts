import { hash, join } from '../words/hash.ts';
import type { Word } from '../words/words.ts';

/** Words in a shingle. */
export const GRAM = 4;

/** The hash of the shingle that begins at each word; the last words of a text begin none. */
export function gramsOf(words: readonly Word[]): Int32Array {
  const single = Int32Array.from(words, (word) => hash(word.form));
  const grams = new Int32Array(Math.max(0, words.length - GRAM + 1));
  for (let i = 0; i < grams.length; i++) {
    let gram = single[i]!;
    for (let k = 1; k < GRAM; k++) gram = join(gram, single[i + k]!);
    grams[i] = gram;
  }
  return grams;
}
