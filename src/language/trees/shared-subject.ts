import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "Norway sends a pilot, says it has time": a finite verb without a subject shares that of the verb before it, so that
 * the two are coordinated and the second is no aside.
 */
export function mendSharedSubject(
  { heads, labels }: Tree,
  words: readonly ParseWord[],
  relations: readonly string[],
): void {
  const aside = relations.indexOf('parataxis');
  for (let at = 2; at < words.length; at++) {
    const head = heads[at]!;
    if (labels[at] !== aside || !words[at]!.finite || head < 0 || head > at || !words[head]!.finite) continue;
    if (hasSubject(heads, labels, relations, head) && !hasSubject(heads, labels, relations, at))
      labels[at] = relations.indexOf('conj');
  }
}

function hasSubject(
  heads: Int16Array,
  labels: Int16Array,
  relations: readonly string[],
  verb: number,
): boolean {
  return heads.some((head, at) => head === verb && relations[labels[at]!]!.startsWith('nsubj'));
}
