import type { Example } from './example.ts';
import { BATCH } from './room.ts';

/** Sentences learned at once; their words stand one after another from `starts` on, padded to a multiple of four. */
export interface Batch {
  readonly examples: readonly Example[];
  readonly starts: readonly number[];
  readonly words: number;
}

export function batchesOf(examples: readonly Example[]): Batch[] {
  const batches: Batch[] = [];
  let from = 0;
  let words = 0;
  let starts: number[] = [];
  examples.forEach((example, at) => {
    starts.push(words);
    words += example.words.length;
    if (words < BATCH && at + 1 < examples.length) return;
    batches.push({ examples: examples.slice(from, at + 1), starts, words });
    from = at + 1;
    words = 0;
    starts = [];
  });
  return batches;
}
