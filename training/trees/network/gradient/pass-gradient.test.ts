import { expect, it } from 'vitest';
import { newArena } from '../../../../src/language/weights/arena.ts';
import { newPass, passBothWays } from '../forward/gated-average.ts';
import { passGradient } from './pass-gradient.ts';

const WORDS = 4;
const UNITS = 4;
const GATES = WORDS * 6 * UNITS;
const OUTPUTS = WORDS * 2 * UNITS;
const arena = newArena(1000);
const pass = newPass(arena, WORDS, UNITS);
const gradient = arena.take(OUTPUTS);

/** What is put out, each number weighed differently. */
function weighed(sums: readonly number[]): number {
  arena.floats.set(sums, pass.gates);
  passBothWays(arena, pass, 0, WORDS);
  let sum = 0;
  for (let i = 0; i < OUTPUTS; i++) sum += Math.cos(i) * arena.floats[pass.output + i]!;
  return sum;
}

it('goes back through a pass as small changes of what enters it do', () => {
  const sums = Array.from({ length: GATES }, (_, i) => 2.2 * Math.sin(5 * i));
  weighed(sums);
  for (let i = 0; i < OUTPUTS; i++) arena.floats[gradient + i] = Math.cos(i);
  passGradient(arena.floats, pass, gradient, 0, WORDS);
  const gradients = arena.floats.slice(pass.gates, pass.gates + GATES);
  sums.forEach((sum, i) => {
    const moved = (by: number): number => weighed(sums.with(i, sum + by));
    expect(gradients[i]).toBeCloseTo((moved(0.001) - moved(-0.001)) / 0.002, 2);
  });
});
