import { describe, expect, it } from 'vitest';
import { LOOPS, newArena } from './arena.ts';
import { assemble } from './lanes/assembler.ts';

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

  it('adds a product to one row for all, of rows that stand apart', () => {
    const [m, k, n, step] = [4, 3, 8, 5];
    const arena = newArena(1000);
    const [a, b, c, start] = [arena.take(m * step), arena.take(k * n), arena.take(m * n), arena.take(n)];
    arena.floats.set(numbers(m * step), a);
    arena.floats.set(numbers(k * n), b);
    arena.floats.set(numbers(n), start);
    arena.floats.fill(7, c, c + m * n);
    arena.multiply(c, a, b, m, k, n, step, start, 0);
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < n; column++) {
        let sum = arena.floats[start + column]!;
        for (let i = 0; i < k; i++)
          sum += arena.floats[a + row * step + i]! * arena.floats[b + i * n + column]!;
        expect(arena.floats[c + row * n + column]).toBeCloseTo(sum, 5);
      }
    }
  });

  it.each(LOOPS)('is worked on by loops that a browser compiles at once: $name', (loop) =>
    expect(assemble(loop).length).toBeLessThan(4096),
  );

  it('says that it is full', () => {
    expect(() => newArena(10).take(1 << 20)).toThrow(RangeError);
  });
});
