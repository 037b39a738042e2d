import type { Arena } from '../../weights/arena.ts';
import type { Arcs } from '../projective.ts';
import { DISTANCES, distanceOf, TO_ROOT } from './distance.ts';
import type { Network } from './network.ts';
import { ARC, AS_DEPENDENT, AS_HEAD, LONGEST, ROLES, toEight, toFour } from './sizes.ts';

/** Columns of the scores of a sentence's arcs: its words, the root, and what fills the row. */
export const arcColumns = (words: number): number => toEight(words + 1);

/** What stands where a word would be its own head. */
const NEVER = -1e9;
/** A tag's row of distances: all that a head may be before its dependent, itself, and all behind. */
const SPREAD = 2 * LONGEST;

/** What the distance says of an arc, a row a tag of the dependent, spread out from the farthest before to behind. */
export function spreadDistances(arena: Arena, arcDistance: number, tags: number): number {
  const { floats } = arena;
  const at = arena.take(tags * SPREAD);
  for (let away = 1 - LONGEST; away < LONGEST; away++) {
    const to = at + LONGEST - 1 + away;
    const from = arcDistance + distanceOf(0, away);
    for (let tag = 0; tag < tags; tag++)
      floats[to + tag * SPREAD] = away === 0 ? NEVER : floats[from + tag * DISTANCES]!;
  }
  return at;
}

/**
 * Scores of all arcs of a sentence (Dozat and Manning 2017, the product without their dense layers): a row a dependent,
 * a column a head, the root behind the words. The words' roles and tags are those of the network.
 */
export function scoreArcs(network: Network, length: number): Arcs {
  const { arena, parameters, roles, headsTurned, scores, halves } = network;
  const { floats } = arena;
  const rows = toFour(length);
  const columns = arcColumns(length);
  arena.turnRows(headsTurned, roles + AS_HEAD, rows, ARC, ROLES, columns);
  for (let i = 0; i < ARC; i++) floats[headsTurned + i * columns + length] = floats[parameters.rootHead + i]!;
  putDistances(network, length, columns);
  arena.multiply(scores, roles + AS_DEPENDENT, headsTurned, rows, ARC, columns, ROLES);
  return { scores, columns, length, halves };
}

function putDistances(network: Network, length: number, columns: number): void {
  const { arena, parameters, sentenceTags, distances, scores } = network;
  const { floats } = arena;
  for (let word = 0; word < length; word++) {
    const row = scores + word * columns;
    const tag = sentenceTags[word]!;
    const from = distances + tag * SPREAD + LONGEST - 1 - word;
    for (let head = 0; head < length; head++) floats[row + head] = floats[from + head]!;
    floats[row + length] = floats[parameters.arcDistance + tag * DISTANCES + TO_ROOT]!;
  }
}
