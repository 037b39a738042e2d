import { hasChild } from './has-child.ts';
import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "praised the idea of mending roads and planting trees": a gerund that is coordinated goes with the gerund before it,
 * not with a verb of another form further up.
 */
export function mendGerunds(tree: Tree, words: readonly ParseWord[], relations: readonly string[]): void {
  const { heads, labels } = tree;
  const conjunct = relations.indexOf('conj');
  for (let at = 2; at < words.length; at++) {
    const head = heads[at]!;
    if (labels[at] !== conjunct || !words[at]!.gerund || head < 0 || head > at || !isVerb(words[head]!))
      continue;
    if (hasChild(tree, relations, at, OF_CLAUSE)) continue;
    const other = gerundUnder(heads, words, head, at);
    if (other >= 0) heads[at] = other;
  }
}

const isVerb = ({ verb, gerund }: ParseWord): boolean => verb && !gerund;

/** With one of these it makes a clause: "and they were planting trees". */
const OF_CLAUSE = /^(nsubj|aux)/;

/** The last gerund between the two that hangs, on whatever way, on the first; -1 for none. */
function gerundUnder(heads: Int16Array, words: readonly ParseWord[], top: number, before: number): number {
  for (let at = before - 1; at > top; at--) {
    if (!words[at]!.gerund) continue;
    let up = at;
    while (up > top) up = heads[up]!;
    if (up === top) return at;
  }
  return -1;
}
