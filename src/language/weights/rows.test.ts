import { describe, expect, it } from 'vitest';
import { addressOf, newArena } from './arena.ts';

const ROWS = 5;
const WIDE = 16;

describe('rows', () => {
  it('of 16-bit numbers are added up, to the largest number there is', () => {
    const arena = newArena(1000);
    const [rows, places, to] = [arena.take((ROWS * WIDE) / 2), arena.take(4), arena.take(WIDE)];
    for (let i = 0; i < ROWS * WIDE; i++) arena.shorts[2 * rows + i] = Math.round(20_000 * Math.sin(i));
    arena.shorts.fill(9, 2 * to, 2 * to + 2 * WIDE);
    [3, 0, 3].forEach((row, at) => {
      arena.numbers[places + at] = addressOf(rows + (row * WIDE) / 2);
    });
    const number = (row: number, i: number): number => arena.shorts[2 * rows + row * WIDE + i]!;
    const expected = Array.from({ length: WIDE }, (_, i) => {
      const two = Math.max(-32_768, Math.min(32_767, number(3, i) + number(0, i)));
      return Math.max(-32_768, Math.min(32_767, two + number(3, i)));
    });
    arena.addRows(to, places, 3, WIDE);
    expect([...arena.shorts.subarray(2 * to, 2 * to + WIDE + 1)]).toEqual([...expected, 9]);
  });

  it('of floats are joined three by three, nothing below zero', () => {
    const arena = newArena(1000);
    const [rows, places, to] = [arena.take(ROWS * WIDE), arena.take(8), arena.take(3 * WIDE)];
    for (let i = 0; i < ROWS * WIDE; i++) arena.floats[rows + i] = Math.sin(1 + 3 * i);
    const joined = [
      [0, 1, 2],
      [4, 3, 0],
    ];
    joined.flat().forEach((row, at) => {
      arena.numbers[places + at] = addressOf(rows + row * WIDE);
    });
    arena.joinRows(to, places, 2, WIDE);
    joined.forEach((three, at) => {
      for (let i = 0; i < WIDE; i++) {
        const sum = three.reduce((all, row) => all + arena.floats[rows + row * WIDE + i]!, 0);
        expect(arena.floats[to + at * WIDE + i]).toBeCloseTo(Math.max(0, sum), 5);
      }
    });
    expect(arena.floats[to + 2 * WIDE]).toBe(0);
  });

  it('become columns, nothing below zero', () => {
    const [rows, columns, fromStep, toStep] = [8, 12, 20, 24];
    const arena = newArena(1000);
    const [from, to] = [arena.take(rows * fromStep), arena.take(columns * toStep)];
    for (let i = 0; i < rows * fromStep; i++) arena.floats[from + i] = Math.sin(1 + i);
    arena.floats.fill(5, to, to + columns * toStep);
    arena.turnRows(to, from, rows, columns, fromStep, toStep);
    for (let column = 0; column < columns; column++) {
      for (let row = 0; row < toStep; row++) {
        const expected = row < rows ? Math.max(0, arena.floats[from + row * fromStep + column]!) : 5;
        expect(arena.floats[to + column * toStep + row]).toBe(expected);
      }
    }
  });
});
