import { expect, it } from 'vitest';
import { formatDay } from './calendar.ts';
import { solarHijriDay } from './solar-hijri.ts';

it.each([
  [1357, 11, 22, '1979-02-11'],
  [1398, 1, 1, '2019-03-21'],
  [1399, 1, 1, '2020-03-20'],
  [1399, 12, 30, '2021-03-20'],
])('%i-%i-%i', (year, month, day, date) => expect(formatDay(solarHijriDay(year, month, day))).toBe(date));
