import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "praised the idea of mending roads and planting trees": a gerund that is coordinated goes with the gerund before it,
 * not with a verb of another form further up.
 */
export function mendGerunds(
  { heads, labels }: Tree,
  words: readonly ParseWord[],
  relations: readonly string[],
): void {
  const conjunct = relations.indexOf('conj');
  for (let at = 2; at < words.length; at++) {
    const head = heads[at]!;
    if (labels[at] !== conjunct || !words[at]!.gerund || head < 0 || head > at || !isVerb(words[head]!))
      continue;
    if (hasSubject(heads, labels, relations, at)) continue;
    const other = gerundUnder(heads, words, head, at);
    if (other >= 0) heads[at] = other;
  }
}

const isVerb = ({ verb, gerund }: ParseWord): boolean => verb && !gerund;

/** With a subject or an auxiliary it makes a clause: "and they were planting trees". */
function hasSubject(
  heads: Int16Array,
  labels: Int16Array,
  relations: readonly string[],
  verb: number,
): boolean {
  return heads.some((head, at) => head === verb && /^(nsubj|aux)/.test(relations[labels[at]!]!));
}

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
