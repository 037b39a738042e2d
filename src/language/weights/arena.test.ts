import { describe, expect, it } from 'vitest';
import { newArena } from './arena.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => Math.sin(1 + 7 * i));

describe('an arena', () => {
  it('adds the product of two matrices to a third', () => {
    const [m, k, n] = [8, 5, 16];
    const arena = newArena(1000);
    const [a, b, c] = [arena.take(m * k), arena.take(k * n), arena.take(m * n)];
    arena.floats.set(numbers(m * k), a);
    arena.floats.set(numbers(k * n), b);
    arena.floats.fill(0.5, c, c + m * n);
    arena.multiply(c, a, b, m, k, n);
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < n; column++) {
        let sum = 0.5;
        for (let i = 0; i < k; i++) sum += arena.floats[a + row * k + i]! * arena.floats[b + i * n + column]!;
        expect(arena.floats[c + row * n + column]).toBeCloseTo(sum, 5);
      }
    }
  });

  it('adds floats to floats and leaves their neighbours alone', () => {
    const arena = newArena(100);
    const [to, from] = [arena.take(20), arena.take(16)];
    arena.floats.fill(1, to, to + 20);
    arena.floats.set(numbers(16), from);
    arena.add(to, from, 16);
    const expected = [...numbers(16).map((number) => Math.fround(1 + Math.fround(number))), 1, 1, 1, 1];
    expect([...arena.floats.subarray(to, to + 20)]).toEqual(expected);
  });

  it('says that it is full', () => {
    expect(() => newArena(10).take(1 << 20)).toThrow(RangeError);
  });
});
