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
  for (let row = 0; row < inner; row++) {
    for (let column = 0; column < outer; column++) {
      const tile = (column >> 3) * inner * 8 + (row >> 1) * 16;
      shorts[2 * weights + tile + 2 * (column & 7) + (row & 1)] = Math.round(
        from.weights[row * outer + column]! * 2 ** bits,
      );
    }
  }
  const { inputBits, outputBits } = fixed;
  const shift = inputBits + bits - outputBits;
  const half = outputBits === 0 ? 0 : 2 ** (shift - 1);
  for (let column = 0; column < outer; column++)
    numbers[bias + column] = half + Math.round((from.bias?.[column] ?? 0) * 2 ** (inputBits + bits));
  return { weights, bias, inner, outer, shift };
}

function weightBits(from: FloatWeights, fixed: Fixed): number {
  let bits = MOST_BITS;
  while (largestSum(from, fixed, bits) > LARGEST_SUM || largestWeight(from) * 2 ** bits > LARGEST) bits--;
  return bits;
}

const largestWeight = ({ weights }: FloatWeights): number =>
  weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);

/** What the worst input makes of the worst column, rounding counted in. */
function largestSum({ weights, bias, inner, outer }: FloatWeights, { inputBits, most }: Fixed, bits: number) {
  let largest = 0;
  for (let column = 0; column < outer; column++) {
    let sum = inner / 2;
    for (let row = 0; row < inner; row++) sum += Math.abs(weights[row * outer + column]!) * 2 ** bits;
    const added = (Math.abs(bias?.[column] ?? 0) + 1) * 2 ** (inputBits + bits);
    largest = Math.max(largest, sum * most + added);
  }
  return largest;
}
