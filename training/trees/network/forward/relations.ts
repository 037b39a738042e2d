import { distanceOf, TO_ROOT } from '../../../../src/language/trees/network/distance.ts';
import type { EndParameters } from '../../../../src/language/trees/network/parameters.ts';
import {
  RELATED_AS_DEPENDENT,
  RELATED_AS_HEAD,
  RELATION,
  ROLES,
  toEight,
  toFour,
} from '../../../../src/language/trees/network/sizes.ts';
import type { Arena } from '../../../../src/language/weights/arena.ts';

/** Adds up, at `into`, what a word, its head and their distance say of the relation; negative sums count as zero. */
export function joinEnds(
  floats: Float32Array,
  { rootRelated, relationDistance }: EndParameters,
  roles: number,
  length: number,
  word: number,
  head: number,
  into: number,
): void {
  const own = roles + word * ROLES + RELATED_AS_DEPENDENT;
  const its = head === length ? rootRelated : roles + head * ROLES + RELATED_AS_HEAD;
  const distance = relationDistance + RELATION * (head === length ? TO_ROOT : distanceOf(word, head));
  for (let i = 0; i < RELATION; i++) {
    const sum = floats[own + i]! + floats[its + i]! + floats[distance + i]!;
    floats[into + i] = Math.max(sum, 0);
  }
}

/** Scores of `relations` relations a word, in rows of a width of eights, from what `joinEnds` wrote at `joined`. */
export function scoreRelations(
  { floats, multiply }: Arena,
  { relationWeights, relationBias }: EndParameters,
  joined: number,
  words: number,
  relations: number,
  scores: number,
): void {
  const columns = toEight(relations);
  repeatRow(floats, relationBias, columns, scores, words);
  multiply(scores, joined, relationWeights, toFour(words), RELATION, columns);
}

/** Writes a row `times` times. */
export function repeatRow(
  floats: Float32Array,
  row: number,
  columns: number,
  to: number,
  times: number,
): void {
  for (let i = 0; i < times; i++) floats.copyWithin(to + i * columns, row, row + columns);
}
