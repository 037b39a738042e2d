import { describe, expect, it } from 'vitest';
import { LOOK_BITS, LOOK_UNIT, LOOKS, letterRuns, lookOf } from './looks.ts';

describe('looks', () => {
  it('are those of the runs of letters, the ends marked', () => {
    const weights = new Int8Array(LOOKS << LOOK_BITS);
    const even = lookOf(weights, 'tarvik');
    for (const slot of letterRuns('vik')) weights[slot * LOOKS + 1] = LOOK_UNIT;
    expect(lookOf(weights, 'tarvik')).toBeLessThan(even);
    expect(lookOf(weights, 'soldem')).toBe(even);
  });

  it('are not judged for very short words', () => {
    expect(lookOf(new Int8Array(LOOKS << LOOK_BITS), 'al')).toBe(0);
  });
});
