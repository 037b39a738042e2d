import type { Arena } from './arena.ts';

/** The numbers that a product is made of, in an arena: see `short-matrix.ts`'s `placeShortMatrix`. */
export interface ShortMatrix {
  readonly weights: number;
  readonly bias: number;
  readonly inner: number;
  readonly outer: number;
  /** Sums are so many times halved. */
  readonly shift: number;
}

/** Weights in floats, `inner` rows of `outer`, and what is added to each column. */
export interface FloatWeights {
  readonly weights: Float32Array;
  readonly bias: Float32Array | null;
  readonly inner: number;
  readonly outer: number;
}

/** Fixed points: one is 2 ** bits; what enters is at most `most`, as a whole number. */
export interface Fixed {
  readonly inputBits: number;
  readonly most: number;
  /** 0 where sums become floats. */
  readonly outputBits: number;
}

const LARGEST_SUM = 2 ** 31 - 1;
const LARGEST = 2 ** 15 - 1;
/** More bits would tell nothing more of the weights in the file. */
const MOST_BITS = 15;

/**
 * Weights as 16-bit whole numbers, all by the same power of two: the largest for which no sum can leave 32 bits, whatever
 * enters. Layout: eight columns after another, of these two rows after another, a column's two numbers side by side.
 */
export function placeShortMatrix(arena: Arena, from: FloatWeights, fixed: Fixed): ShortMatrix {
  const { inner, outer } = from;
  const bits = weightBits(from, fixed);
  const weights = arena.take((inner * outer) / 2);
  const bias = arena.take(outer);
  const { shorts, numbers } = arena;
  const one = 2 ** bits;
  for (let row = 0, at = 0; row < inner; row++) {
    const to = 2 * weights + (row >> 1) * 16 + (row & 1);
    for (let column = 0; column < outer; column++, at++) {
      const tile = (column >> 3) * inner * 8 + 2 * (column & 7);
      shorts[to + tile] = Math.round(from.weights[at]! * one);
    }
  }
  const { inputBits, outputBits } = fixed;
  const shift = inputBits + bits - outputBits;
  const half = outputBits === 0 ? 0 : 2 ** (shift - 1);
  for (let column = 0; column < outer; column++)
    numbers[bias + column] = half + Math.round((from.bias?.[column] ?? 0) * 2 ** (inputBits + bits));
  return { weights, bias, inner, outer, shift };
}

/** The most bits for which neither a weight leaves 16 bits nor a sum, rounding counted in, 32. */
function weightBits({ weights, bias, inner, outer }: FloatWeights, { inputBits, most }: Fixed): number {
  const sums = new Float64Array(outer);
  let largest = 0;
  for (let i = 0, column = 0; i < weights.length; i++) {
    const weight = Math.abs(weights[i]!);
    sums[column]! += weight;
    if (weight > largest) largest = weight;
    if (++column === outer) column = 0;
  }
  let sum = 0;
  for (let column = 0; column < outer; column++)
    sum = Math.max(sum, sums[column]! * most + (Math.abs(bias?.[column] ?? 0) + 1) * 2 ** inputBits);
  let bits = MOST_BITS;
  while (sum * 2 ** bits + (inner / 2) * most > LARGEST_SUM || largest * 2 ** bits > LARGEST) bits--;
  return bits;
}
