import { hasChild } from './has-child.ts';
import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "Norway sends a pilot, says it has time": a finite verb without a subject shares that of the verb before it, so that
 * the two are coordinated and the second is no aside.
 */
export function mendSharedSubject(
  tree: Tree,
  words: readonly ParseWord[],
  relations: readonly string[],
): void {
  const { heads, labels } = tree;
  const aside = relations.indexOf('parataxis');
  for (let at = 2; at < words.length; at++) {
    const head = heads[at]!;
    if (labels[at] !== aside || !words[at]!.finite || head < 0 || head > at || !words[head]!.finite) continue;
    if (hasChild(tree, relations, head, SUBJECT) && !hasChild(tree, relations, at, SUBJECT))
      labels[at] = relations.indexOf('conj');
  }
}

const SUBJECT = /^nsubj/;
