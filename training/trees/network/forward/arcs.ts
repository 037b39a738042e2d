import { arcColumns } from '../../../../src/language/trees/network/arcs.ts';
import { DISTANCES, distanceOf, TO_ROOT } from '../../../../src/language/trees/network/distance.ts';
import type { EndParameters } from '../../../../src/language/trees/network/parameters.ts';
import { ARC, AS_DEPENDENT, AS_HEAD, ROLES, toFour } from '../../../../src/language/trees/network/sizes.ts';
import type { Arena } from '../../../../src/language/weights/arena.ts';
import { turn } from '../gradient/turn.ts';

/** Where the arcs of a sentence are scored. */
export interface ArcSpace {
  readonly dependents: number;
  readonly heads: number;
  readonly headsTurned: number;
  readonly scores: number;
}

/** Room for sentences of so many words. */
export function newArcSpace(arena: Arena, words: number): ArcSpace {
  const rows = toFour(words);
  const columns = arcColumns(words);
  return {
    dependents: arena.take(rows * ARC),
    heads: arena.take(columns * ARC),
    headsTurned: arena.take(columns * ARC),
    scores: arena.take(rows * columns),
  };
}

/**
 * Scores of all arcs of a sentence whose `length` words have their roles at `roles` (Dozat and Manning 2017, the
 * product without their dense layers): a row a dependent, a column a head, the root behind the words. `tags` are the
 * words' tags.
 */
export function scoreArcs(
  arena: Arena,
  { rootHead, arcDistance }: EndParameters,
  { dependents, heads, headsTurned, scores }: ArcSpace,
  roles: number,
  length: number,
  tags: ArrayLike<number>,
): void {
  const { floats } = arena;
  const rows = toFour(length);
  const columns = arcColumns(length);
  floats.fill(0, dependents, dependents + rows * ARC);
  floats.fill(0, heads, heads + columns * ARC);
  for (let word = 0; word < length; word++) {
    const role = roles + word * ROLES;
    floats.copyWithin(dependents + word * ARC, role + AS_DEPENDENT, role + AS_DEPENDENT + ARC);
    floats.copyWithin(heads + word * ARC, role + AS_HEAD, role + AS_HEAD + ARC);
  }
  floats.copyWithin(heads + length * ARC, rootHead, rootHead + ARC);
  turn(floats, heads, columns, ARC, headsTurned);
  putDistances(floats, arcDistance, scores, length, tags);
  arena.multiply(scores, dependents, headsTurned, rows, ARC, columns);
}

/** What stands where a word would be its own head. */
const NEVER = -1e9;

function putDistances(
  floats: Float32Array,
  arcDistance: number,
  scores: number,
  length: number,
  tags: ArrayLike<number>,
): void {
  for (let word = 0; word < length; word++) {
    const row = scores + word * arcColumns(length);
    const distances = arcDistance + tags[word]! * DISTANCES;
    for (let head = 0; head < length; head++) {
      floats[row + head] = head === word ? NEVER : floats[distances + distanceOf(word, head)]!;
    }
    floats[row + length] = floats[distances + TO_ROOT]!;
  }
}
