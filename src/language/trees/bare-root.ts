import type { Arena } from '../weights/arena.ts';
import type { ParseWord } from './input.ts';
import { type Arcs, bestProjective } from './projective.ts';

/** How much less a noun is liked as the root of a sentence that has a verb to be it. */
const LESS = 8;

/**
 * "A pilot who did not wish to be named said ...": what closes with a period and has a finite verb behind the noun that
 * would be its root is no caption. The heads with nouns liked less as roots, if that makes a finite verb the root.
 */
export function withoutBareRoot(
  arena: Arena,
  arcs: Arcs,
  words: readonly ParseWord[],
  heads: Int16Array,
): Int16Array {
  const { length } = heads;
  const root = heads.indexOf(length);
  if (!words[length - 1]!.period || !words[root]!.noun || hasSubject(words, heads, root)) return heads;
  if (!words.some(({ finite }, at) => finite && at > root)) return heads;
  words.forEach(({ noun }, at) => {
    if (noun) arena.floats[arcs.scores + at * arcs.columns + length]! -= LESS;
  });
  const other = bestProjective(arena, arcs);
  return words[other.indexOf(length)]!.noun ? heads : other;
}

/** A predicate noun ("she is a pilot") has its copula in front. */
function hasSubject(words: readonly ParseWord[], heads: Int16Array, root: number): boolean {
  return words.some(({ copula }, at) => copula && at < root && heads[at] === root);
}
