import { arcColumns } from '../../../../src/language/trees/network/arcs.ts';
import { DISTANCES, distanceOf, TO_ROOT } from '../../../../src/language/trees/network/distance.ts';
import { ARC, AS_DEPENDENT, AS_HEAD, ROLES, toFour } from '../../../../src/language/trees/network/sizes.ts';
import type { Arena } from '../../../../src/language/weights/arena.ts';
import type { ArcSpace } from '../forward/arcs.ts';
import type { Learned } from '../learned.ts';
import { turn } from './turn.ts';

/** Rooms as large as the dependents' and the turned scores'. */
export interface ArcGradientSpace {
  readonly dependents: number;
  readonly turned: number;
}

/**
 * The loss (cross entropy) of the heads of one sentence, whose arcs `scoreArcs` has just scored, and its gradients,
 * times `share`: those of its roles are written at `roleGradients`.
 */
export function arcLoss(
  arena: Arena,
  { gradients }: Learned,
  space: ArcSpace,
  extra: ArcGradientSpace,
  heads: Int16Array,
  tags: ArrayLike<number>,
  share: number,
  roleGradients: number,
): number {
  const { floats, multiply } = arena;
  const { length } = heads;
  const columns = arcColumns(length);
  const rows = toFour(length);
  let loss = 0;
  for (let word = 0; word < length; word++)
    loss += headLoss(floats, space.scores + word * columns, length, heads[word]!, share);
  clearMargins(floats, space.scores, length);
  distanceGradients(floats, gradients.arcDistance, space.scores, length, tags);
  floats.fill(0, extra.dependents, extra.dependents + rows * ARC);
  multiply(extra.dependents, space.scores, space.heads, rows, columns, ARC);
  turn(floats, space.scores, rows, columns, extra.turned);
  floats.fill(0, space.headsTurned, space.headsTurned + columns * ARC);
  multiply(space.headsTurned, extra.turned, space.dependents, columns, rows, ARC);
  for (let word = 0; word < length; word++) {
    const role = roleGradients + word * ROLES;
    addTo(floats, role + AS_DEPENDENT, extra.dependents + word * ARC, ARC);
    addTo(floats, role + AS_HEAD, space.headsTurned + word * ARC, ARC);
  }
  addTo(floats, gradients.rootHead, space.headsTurned + length * ARC, ARC);
  return loss;
}

/** Replaces a word's scores by their gradients. */
function headLoss(floats: Float32Array, row: number, length: number, gold: number, share: number): number {
  const { sum, most } = exponentials(floats, row, length + 1);
  const loss = Math.log(sum / Math.max(1e-30, floats[row + gold]!));
  for (let head = 0; head <= length; head++) floats[row + head]! *= share / sum;
  floats[row + gold]! -= share;
  return Number.isFinite(most) ? loss : 0;
}

/** Replaces numbers by their exponentials, less the largest; returns the sum. */
export function exponentials(
  floats: Float32Array,
  from: number,
  count: number,
): { readonly sum: number; readonly most: number } {
  let most = -Infinity;
  for (let i = from; i < from + count; i++) most = Math.max(most, floats[i]!);
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    floats[i] = Math.exp(floats[i]! - most);
    sum += floats[i]!;
  }
  return { sum, most };
}

/** What stands behind the last head and below the last word has no gradient. */
function clearMargins(floats: Float32Array, scores: number, length: number): void {
  const columns = arcColumns(length);
  for (let word = 0; word < length; word++)
    floats.fill(0, scores + word * columns + length + 1, scores + (word + 1) * columns);
  floats.fill(0, scores + length * columns, scores + toFour(length) * columns);
}

function distanceGradients(
  floats: Float32Array,
  arcDistance: number,
  scores: number,
  length: number,
  tags: ArrayLike<number>,
): void {
  for (let word = 0; word < length; word++) {
    const distances = arcDistance + tags[word]! * DISTANCES;
    const row = scores + word * arcColumns(length);
    for (let head = 0; head < length; head++) {
      if (head !== word) floats[distances + distanceOf(word, head)]! += floats[row + head]!;
    }
    floats[distances + TO_ROOT]! += floats[row + length]!;
  }
}

export function addTo(floats: Float32Array, to: number, from: number, count: number): void {
  for (let i = 0; i < count; i++) floats[to + i]! += floats[from + i]!;
}
