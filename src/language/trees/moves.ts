import { type Features, type LinearModel, labelOf, weightOf } from '../weights/linear.ts';

/**
 * The weights of the moves, one number a slot: those of "left" in its upper half, those of "right" in its lower half,
 * both less those of "shift". One look into memory a feature makes the parser twice as fast.
 */
export interface MoveTable {
  readonly bits: number;
  readonly weights: Int32Array;
}

const half = (value: number): number => Math.max(-0x8000, Math.min(0x7fff, value));

export function packMoves({ bits, starts, entries }: LinearModel): MoveTable {
  const weights = new Int32Array(1 << bits);
  const row = new Int32Array(3);
  for (let slot = 0; slot < weights.length; slot++) {
    const end = starts[slot + 1]!;
    if (starts[slot] === end) continue;
    row.fill(0);
    for (let k = starts[slot]!; k < end; k++) row[labelOf(entries[k]!)] = weightOf(entries[k]!) >> 1;
    weights[slot] = (half(row[1]! - row[0]!) << 16) | (half(row[2]! - row[0]!) & 0xffff);
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
