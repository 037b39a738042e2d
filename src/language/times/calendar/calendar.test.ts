import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate, dayNumber, daysInMonth, formatDay, formatWeek, weekdayOf } from './calendar.ts';

it('counts days from 1970-01-01', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2000, 3, 1)).toBe(11_017);
  expect(formatDay(11_016)).toBe('2000-02-29');
});

it('gives back the date of every day it numbered', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const { year, month, day: date } = civilDate(day);
      expect(dayNumber(year, month, date)).toBe(day);
      expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
    }),
  );
});

it('knows weekdays and ISO weeks at the turn of the year', () => {
  expect(weekdayOf(dayNumber(2020, 3, 10))).toBe(2);
  expect(formatWeek(dayNumber(2021, 1, 3))).toBe('2020-W53');
  expect(formatWeek(dayNumber(2018, 12, 31))).toBe('2019-W01');
});
