import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "says trust not endless": an adjective with "not" behind its noun tells something of it, as headlines without a
 * copula do; it is what the verb says, and its noun stays where it is.
 */
export function mendNegatedAdjective(
  { heads, labels }: Tree,
  words: readonly ParseWord[],
  relations: readonly string[],
): void {
  for (let at = 3; at < words.length; at++) {
    const noun = heads[at]!;
    if (!words[at]!.adjective || noun < 0 || noun > at || relations[labels[at]!] !== 'amod') continue;
    const verb = heads[noun]!;
    const negated = words[at - 1]!.word.lower === 'not' && heads[at - 1] === at;
    if (!negated || verb < 0 || verb > noun || !words[verb]!.finite) continue;
    heads[at] = verb;
    labels[at] = relations.indexOf('ccomp');
  }
}
