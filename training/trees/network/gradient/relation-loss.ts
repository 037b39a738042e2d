import { distanceOf, TO_ROOT } from '../../../../src/language/trees/network/distance.ts';
import {
  RELATED_AS_DEPENDENT,
  RELATED_AS_HEAD,
  RELATION,
  ROLES,
  toEight,
} from '../../../../src/language/trees/network/sizes.ts';
import type { Learned } from '../learned.ts';
import { exponentials } from './arc-loss.ts';

/** Replaces a word's scores of `relations` relations by their gradients, times `share`; returns the loss. */
export function relationLoss(
  floats: Float32Array,
  row: number,
  relations: number,
  gold: number,
  share: number,
): number {
  const { sum } = exponentials(floats, row, relations);
  const loss = Math.log(sum / Math.max(1e-30, floats[row + gold]!));
  for (let i = 0; i < relations; i++) floats[row + i]! *= share / sum;
  floats[row + gold]! -= share;
  floats.fill(0, row + relations, row + toEight(relations));
  return loss;
}

/** Backward through `joinEnds`: hands the gradient of what was joined on to both ends and to their distance. */
export function joinGradient(
  floats: Float32Array,
  { gradients }: Learned,
  joined: number,
  joinedGradient: number,
  roleGradients: number,
  length: number,
  word: number,
  head: number,
): void {
  const own = roleGradients + word * ROLES + RELATED_AS_DEPENDENT;
  const its = head === length ? gradients.rootRelated : roleGradients + head * ROLES + RELATED_AS_HEAD;
  const kind = head === length ? TO_ROOT : distanceOf(word, head);
  const distance = gradients.relationDistance + RELATION * kind;
  for (let i = 0; i < RELATION; i++) {
    if (floats[joined + i]! <= 0) continue;
    const gradient = floats[joinedGradient + i]!;
    floats[own + i]! += gradient;
    floats[its + i]! += gradient;
    floats[distance + i]! += gradient;
  }
}
