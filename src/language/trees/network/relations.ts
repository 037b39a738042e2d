import { addressOf } from '../../weights/arena.ts';
import { distanceOf, TO_ROOT } from './distance.ts';
import { highest } from './highest.ts';
import type { Network } from './network.ts';
import { RELATED_AS_DEPENDENT, RELATED_AS_HEAD, RELATION, ROLES, toEight, toFour } from './sizes.ts';

/** The relation of each word to the head it was given, by its number; `runArcs` was run on the same words. */
export function runRelations(network: Network, heads: Int16Array): Int16Array {
  const { arena, parameters, joined, relations, relationScores } = network;
  const { length } = heads;
  const columns = toEight(relations.length);
  joinEnds(network, heads);
  const { relationWeights, relationBias } = parameters;
  arena.multiply(
    relationScores,
    joined,
    relationWeights,
    toFour(length),
    RELATION,
    columns,
    RELATION,
    relationBias,
    0,
  );
  const labels = new Int16Array(length);
  for (let word = 0; word < length; word++)
    labels[word] = highest(arena.floats, relationScores + word * columns, relations.length);
  return labels;
}

/** Adds up what each word, its head and their distance say of the relation; negative sums count as zero. */
function joinEnds({ arena, parameters, roles, places, joined }: Network, heads: Int16Array): void {
  const { numbers } = arena;
  const { rootRelated, relationDistance } = parameters;
  const { length } = heads;
  for (let word = 0; word < length; word++) {
    const head = heads[word]!;
    const isRoot = head === length;
    const its = isRoot ? rootRelated : roles + head * ROLES + RELATED_AS_HEAD;
    const kind = isRoot ? TO_ROOT : distanceOf(word, head);
    const at = places + 3 * word;
    numbers[at] = addressOf(roles + word * ROLES + RELATED_AS_DEPENDENT);
    numbers[at + 1] = addressOf(its);
    numbers[at + 2] = addressOf(relationDistance + RELATION * kind);
  }
  arena.joinRows(joined, places, length, RELATION);
}
