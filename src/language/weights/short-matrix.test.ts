import { describe, expect, it } from 'vitest';
import { newArena } from './arena.ts';
import { type FloatWeights, placeShortMatrix } from './short-matrix.ts';

const INNER = 16;
const OUTER = 24;
const BITS = 13;
const ONE = 2 ** BITS;

const numbers = (count: number, from: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => Math.sin(from + 7 * i));

const matrixOf = (largest: number): FloatWeights => ({
  weights: numbers(INNER * OUTER, 1).map((number) => largest * number),
  bias: numbers(OUTER, 2),
  inner: INNER,
  outer: OUTER,
});

/** The product in floats, row after row. */
function plain({ weights, bias }: FloatWeights, input: Int16Array, rows: number): number[] {
  const products: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < OUTER; column++) {
      let sum = bias![column]!;
      for (let i = 0; i < INNER; i++) sum += (input[row * INNER + i]! / ONE) * weights[i * OUTER + column]!;
      products.push(sum);
    }
  }
  return products;
}

const near = (found: number[], expected: number[], most: number): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((number, i) => {
    expect(Math.abs(number - expected[i]!)).toBeLessThan(most);
  });
};

describe('a matrix of 16-bit numbers', () => {
  it.each([1, 2, 3, 4, 5, 11])('is multiplied by %i rows as a plain loop does', (rows) => {
    const arena = newArena(10_000);
    const from = matrixOf(0.5);
    const input = Int16Array.from(numbers(rows * INNER, 3), (number) => Math.round(ONE * number));
    const [a, c] = [arena.take((rows * INNER) / 2), arena.take((rows + 1) * OUTER)];
    arena.shorts.set(input, 2 * a);
    const expected = plain(from, input, rows);

    const shorts = placeShortMatrix(arena, from, { inputBits: BITS, most: ONE, outputBits: 12 });
    arena.shorts.fill(77, 2 * c, 2 * (c + (rows + 1) * OUTER));
    arena.multiplyToShorts(c, a, shorts, rows);
    const written = [...arena.shorts.subarray(2 * c, 2 * c + rows * OUTER)];
    near(
      written.map((number) => number / 4096),
      expected,
      0.001,
    );
    expect(arena.shorts[2 * c + rows * OUTER]).toBe(77);

    const floats = placeShortMatrix(arena, from, { inputBits: BITS, most: ONE, outputBits: 0 });
    arena.multiplyToFloats(c, a, floats, rows);
    near([...arena.floats.subarray(c, c + rows * OUTER)], expected, 0.001);
  });

  it.each([0.01, 1, 40, 3000])('never overflows, its weights up to %f', (largest) => {
    const arena = newArena(10_000);
    const from = matrixOf(largest);
    const matrix = placeShortMatrix(arena, from, { inputBits: BITS, most: ONE, outputBits: 0 });
    const [a, c] = [arena.take(INNER / 2), arena.take(OUTER)];
    for (let column = 0; column < OUTER; column++) {
      const worst = Int16Array.from({ length: INNER }, (_, i) =>
        from.weights[i * OUTER + column]! < 0 ? -ONE : ONE,
      );
      arena.shorts.set(worst, 2 * a);
      arena.multiplyToFloats(c, a, matrix, 1);
      const expected = plain(from, worst, 1)[column]!;
      expect(arena.floats[c + column]! / expected).toBeCloseTo(1, 2);
    }
  });

  it('cuts what does not fit in 16 bits', () => {
    const arena = newArena(10_000);
    const from = { ...matrixOf(0), bias: new Float32Array(OUTER).fill(9) };
    const matrix = placeShortMatrix(arena, from, { inputBits: BITS, most: ONE, outputBits: 12 });
    const [a, c] = [arena.take(INNER / 2), arena.take(OUTER)];
    arena.multiplyToShorts(c, a, matrix, 1);
    expect(arena.shorts[2 * c]).toBe(32767);
  });

  it('uses as many bits as fit', () => {
    const arena = newArena(10_000);
    const fixed = { inputBits: BITS, most: ONE, outputBits: 0 };
    const shifts = [0.01, 0.5, 40].map((largest) => placeShortMatrix(arena, matrixOf(largest), fixed).shift);
    expect(shifts).toEqual([28, 28, 22]);
  });
});
