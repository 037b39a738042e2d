import { expect, it } from 'vitest';
import { addressOf, newArena } from './arena.ts';

const WIDE = 16;
const ROW = 4 * WIDE;
const WORDS = 3;

it('sums up what a word and its neighbours add, up to the largest number there is', () => {
  const arena = newArena(1000);
  const [rows, places, to] = [arena.take(ROW * 5), arena.take(8), arena.take(WORDS * 2 * WIDE)];
  for (let i = 0; i < ROW * 5; i++) arena.shorts[2 * rows + i] = Math.round(30_000 * Math.sin(1 + 3 * i));
  const order = [4, 0, 2, 0, 3];
  order.forEach((row, at) => {
    arena.numbers[places + at] = addressOf(rows + (row * ROW) / 2);
  });
  const at = (place: number, column: number): number =>
    arena.shorts[2 * rows + order[place]! * ROW + column]!;
  const cut = (sum: number): number => Math.max(-32_768, Math.min(32_767, sum));

  arena.addNeighbours(to, places, WORDS, WIDE);
  const expected = [];
  for (let word = 1; word <= WORDS; word++) {
    for (let i = 0; i < WIDE; i++) expected.push(cut(at(word, i) + at(word - 1, 2 * WIDE + i)));
    for (let i = 0; i < WIDE; i++) expected.push(cut(at(word, WIDE + i) + at(word + 1, 3 * WIDE + i)));
  }
  expect([...arena.shorts.subarray(2 * to, 2 * to + expected.length)]).toEqual(expected);
  expect(expected).toContain(32_767);
});
