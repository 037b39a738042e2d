import type { Counts, Measure } from './measure.ts';

const DRAWS = 1000;
/** What lies outside on each side of a 95 % interval. */
const TAIL = 0.025;

export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Each figure with its 95 % percentile interval: the units are drawn with replacement, as many as there are
 * (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). The same draws each time.
 */
export function bootstrap({ units, figures }: Measure): Map<string, Interval> {
  const random = randomFrom(20_260_101);
  const drawn = Array.from({ length: DRAWS }, () =>
    sumOf(units.length, () => units[Math.floor(random() * units.length)]!),
  );
  const whole = sumOf(units.length, (n) => units[n]!);
  const intervals = new Map<string, Interval>();
  for (const [name, figure] of Object.entries(figures)) {
    const values = drawn.map(figure).sort((a, b) => a - b);
    const at = (part: number): number => values[Math.min(DRAWS - 1, Math.floor(part * DRAWS))]!;
    intervals.set(name, { value: figure(whole), low: at(TAIL), high: at(1 - TAIL) });
  }
  return intervals;
}

function sumOf(times: number, unit: (n: number) => Counts): number[] {
  const sums: number[] = [];
  for (let n = 0; n < times; n++) {
    const counts = unit(n);
    for (let i = 0; i < counts.length; i++) sums[i] = (sums[i] ?? 0) + counts[i]!;
  }
  return sums;
}

/** Numbers from 0 to 1 (Marsaglia's xorshift, 32 bits). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
