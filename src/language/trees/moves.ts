import { type Features, type LinearModel, labelOf, weightOf } from '../weights/linear.ts';
import { LEFT, RIGHT, SHIFT } from './transitions.ts';

/**
 * The weights of the moves, one number a slot: those of "left" in its upper half, those of "right" in its lower half,
 * both less those of "shift". One look into memory a feature makes the parser twice as fast.
 */
export interface MoveTable {
  readonly bits: number;
  readonly weights: Int32Array;
}

/** Runs over half a million slots when the program starts: nothing is called or made for each. */
export function packMoves({ bits, starts, entries }: LinearModel): MoveTable {
  const weights = new Int32Array(1 << bits);
  let k = 0;
  for (let slot = 0; slot < weights.length; slot++) {
    const end = starts[slot + 1]!;
    if (k === end) continue;
    let shift = 0;
    let left = 0;
    let right = 0;
    for (; k < end; k++) {
      const entry = entries[k]!;
      const weight = weightOf(entry) >> 1;
      if (labelOf(entry) === SHIFT) shift = weight;
      else if (labelOf(entry) === LEFT) left = weight;
      else if (labelOf(entry) === RIGHT) right = weight;
    }
    left = Math.max(-0x8000, Math.min(0x7fff, left - shift));
    right = Math.max(-0x8000, Math.min(0x7fff, right - shift));
    weights[slot] = (left << 16) | (right & 0xffff);
  }
  return { bits, weights };
}

/** Scores of shift (always 0), left and right. */
export function scoreMoves({ bits, weights }: MoveTable, features: Features, scores: Int32Array): void {
  const { hashes, count } = features;
  const down = 32 - bits;
  let left = 0;
  let right = 0;
  for (let f = 0; f < count; f++) {
    const packed = weights[hashes[f]! >>> down]!;
    left += packed >> 16;
    right += (packed << 16) >> 16;
  }
  scores[0] = 0;
  scores[1] = left;
  scores[2] = right;
}
