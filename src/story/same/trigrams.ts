import { fold } from '../words/fold.ts';
import { hash } from '../words/hash.ts';

/** How many times each run of three letters stands in a text, words set apart by one space. */
export function trigramsOf(text: string): Map<number, number> {
  const plain = fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const counts = new Map<number, number>();
  for (let i = 0; i + 3 <= plain.length; i++) {
    const trigram = hash(plain.slice(i, i + 3));
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of two bags, 0 to 1. */
export function dice(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let common = 0;
  let all = 0;
  for (const [key, n] of a) {
    all += n;
    common += Math.min(n, b.get(key) ?? 0);
  }
  for (const n of b.values()) all += n;
  return all === 0 ? 0 : (2 * common) / all;
}
