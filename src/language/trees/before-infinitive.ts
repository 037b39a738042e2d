import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "told people at the port on Monday to stay": what stands with a preposition before an infinitive's "to" cannot hang
 * on the infinitive; it goes with the verb above. Behind "for" stands the infinitive's subject.
 */
export function mendBeforeInfinitive(
  { heads, labels }: Tree,
  words: readonly ParseWord[],
  relations: readonly string[],
): void {
  for (let to = 1; to < words.length; to++) {
    const infinitive = heads[to]!;
    if (!words[to]!.marksInfinitive || infinitive < to) continue;
    const above = heads[infinitive]!;
    for (let at = above + 1; above >= 0 && at < to; at++) {
      if (heads[at] !== infinitive || !hasPreposition(heads, labels, words, relations, at)) continue;
      heads[at] = above;
      labels[at] = relations.indexOf('obl');
    }
  }
}

function hasPreposition(
  heads: Int16Array,
  labels: Int16Array,
  words: readonly ParseWord[],
  relations: readonly string[],
  noun: number,
): boolean {
  for (let at = 0; at < noun; at++)
    if (heads[at] === noun && relations[labels[at]!] === 'case') return words[at]!.word.lower !== 'for';
  return false;
}
