import { expect, it } from 'vitest';
import { firstDayOf, lastDayOf } from './date.ts';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-02-07', '2024-02-07', '2024-02-07'],
])('%s is from %s to %s', (given, first, last) => {
  expect(firstDayOf('--from')(given)).toBe(first);
  expect(lastDayOf('--to')(given)).toBe(last);
});

it.each(['Tuesday', '2024-13', '2024-2-7', '2024-02-31', ''])('takes no "%s"', (given) => {
  expect(() => firstDayOf('--from')(given)).toThrow('2025-05-14');
});
