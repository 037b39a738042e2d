import { expect, it } from 'vitest';
import { newArena } from './arena.ts';
import { GATE_BITS, OUTPUT_BITS } from './lanes/pass-shorts.ts';

const UNITS = 16;
const WORDS = 9;
const WIDE = 3 * UNITS;

it.each([1, -1])('a pass in whole numbers is one in floats but for rounding, way %i', (way) => {
  const arena = newArena(4000);
  const [gates, memory, output] = [
    arena.take(WORDS * WIDE),
    arena.take(WORDS * UNITS),
    arena.take(WORDS * UNITS),
  ];
  const [blank, shortGates, shortOutput] = [
    arena.take(UNITS),
    arena.take(WORDS * WIDE),
    arena.take(WORDS * UNITS),
  ];
  for (let i = 0; i < WORDS * WIDE; i++) {
    arena.floats[gates + i] = 3 * Math.sin(1 + 5 * i);
    arena.shorts[2 * shortGates + i] = Math.round(3 * Math.sin(1 + 5 * i) * 2 ** GATE_BITS);
  }
  const first = way > 0 ? 0 : WORDS - 1;
  arena.pass(
    gates + first * WIDE,
    memory + first * UNITS,
    output + first * UNITS,
    blank,
    UNITS,
    WORDS,
    way * WIDE,
    way * UNITS,
  );
  arena.passShorts(
    shortGates + (first * WIDE) / 2,
    shortOutput + (first * UNITS) / 2,
    UNITS,
    WORDS,
    way * WIDE,
    way * UNITS,
  );
  for (let i = 0; i < WORDS * UNITS; i++) {
    const found = arena.shorts[2 * shortOutput + i]! / 2 ** OUTPUT_BITS;
    expect(Math.abs(found - arena.floats[output + i]!)).toBeLessThan(0.001);
  }
});

it('a pass in whole numbers keeps to -1 and 1, whatever the gates', () => {
  const arena = newArena(4000);
  const [gates, output] = [arena.take(WORDS * WIDE), arena.take(WORDS * UNITS)];
  for (let i = 0; i < WORDS * WIDE; i++) arena.shorts[2 * gates + i] = i % 3 === 0 ? -32768 : 32767;
  arena.passShorts(gates, output, UNITS, WORDS, WIDE, UNITS);
  const most = 2 ** OUTPUT_BITS;
  const found = [...arena.shorts.subarray(2 * output, 2 * output + WORDS * UNITS)];
  expect(Math.min(...found)).toBeGreaterThanOrEqual(-most);
  expect(Math.max(...found)).toBeLessThanOrEqual(most);
  expect(Math.max(...found)).toBeGreaterThan(0.99 * most);
});
