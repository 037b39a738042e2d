import { expect, it } from 'vitest';
import { localDay } from './local-day.ts';
import type { Candidate } from './types.ts';

const candidate = (value: string, weight: number): Candidate => ({
  reading: { value, precision: value.length > 10 ? 'minute' : 'day', start: 0, end: 0, assumedOrder: false },
  taken: 'published',
  basis: value.length > 10 ? 'json-ld' : 'url',
  quote: value,
  why: '',
  weight,
});

it('takes the day where the paper is, when its own dates name the day before', () => {
  const instant = candidate('2021-03-09T02:18:00Z', 4.5);
  expect(localDay(instant, [instant, candidate('2021-03-08', 3.5)])?.reading.value).toBe('2021-03-08');
});

it('keeps the instant where no zone could make that day, or another date confirms it', () => {
  const instant = candidate('2021-03-09T13:18:00Z', 4.5);
  expect(localDay(instant, [instant, candidate('2021-03-08', 3.5)])).toBeNull();
  const early = candidate('2021-03-09T02:18:00Z', 4.5);
  expect(localDay(early, [early, candidate('2021-03-08', 3.5), candidate('2021-03-09', 3)])).toBeNull();
});
