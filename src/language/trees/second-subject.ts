import type { ParseWord } from './input.ts';
import type { Tree } from './sentence.ts';

/**
 * "A sailor who gave his name as Paul thought ...": a verb has one subject. The second, with "as" or "since" before it
 * and behind a relative clause of the first, belongs to that clause, and the conjunction is its preposition.
 */
export function mendSecondSubject(
  tree: Tree,
  words: readonly ParseWord[],
  relations: readonly string[],
): void {
  const { heads, labels } = tree;
  for (let verb = 4; verb < words.length; verb++) {
    if (!words[verb]!.finite) continue;
    const second = lastChild(tree, relations, 'nsubj', verb, 0, verb);
    const first = lastChild(tree, relations, 'nsubj', verb, 0, second);
    const mark = first < 0 ? -1 : lastChild(tree, relations, 'mark', verb, first, second);
    const clause = mark < 0 ? -1 : lastChild(tree, relations, 'acl', first, first, mark);
    if (clause < 0) continue;
    heads[second] = clause;
    labels[second] = relations.indexOf('obl');
    heads[mark] = second;
    labels[mark] = relations.indexOf('case');
  }
}

/** The last word from `from` on, before `end`, that hangs on the head by a relation that begins so; -1 for none. */
function lastChild(
  { heads, labels }: Tree,
  relations: readonly string[],
  relation: string,
  head: number,
  from: number,
  end: number,
): number {
  for (let at = end - 1; at >= from; at--)
    if (heads[at] === head && relations[labels[at]!]!.startsWith(relation)) return at;
  return -1;
}
