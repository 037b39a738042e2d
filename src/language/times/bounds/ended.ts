import { civilDate, dayNumber, daysInMonth } from '../calendar/calendar.ts';
import { lowerAt } from '../words/scan.ts';
import type { BoundsRule } from './bounded.ts';
import { boundsOfWords } from './of-words.ts';

/** "the quarter ended Sept. 30", "the six months to 30 June": as long as it says, up to that day. */
export const ended: BoundsRule = (bounded, scan, times, index) => {
  const time = times[index]!;
  const end = times[index + 1];
  if (!end || end.from !== time.to + 1 || !/^(ended|ending|to)$/.test(lowerAt(scan, time.to))) return bounded;
  const { first, last } = boundsOfWords(scan, end).days;
  const months = monthsOf(time.value);
  if (months === null || last === null || first !== last) return bounded;
  const days = { first: monthsBefore(last, months) + 1, last };
  return {
    ...bounded,
    days,
    because: [{ from: time.from, to: end.to, why: 'that long, up to the day it ended' }],
  };
};

/** The length of a quarter, or of months and years, in months. */
function monthsOf(value: string): number | null {
  if (/^\d{4}-Q\d$/.test(value)) return 3;
  const [, count, unit] = /^P(\d+)([MQY])$/.exec(value) ?? [];
  return count === undefined ? null : Number(count) * (unit === 'Y' ? 12 : unit === 'Q' ? 3 : 1);
}

/** The same day of a month so many months before; of a month's last day the last. */
function monthsBefore(day: number, months: number): number {
  const { year, month, day: date } = civilDate(day);
  const index = year * 12 + month - 1 - months;
  const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const length = daysInMonth(inYear, inMonth);
  const isLast = date === daysInMonth(year, month);
  return dayNumber(inYear, inMonth, isLast ? length : Math.min(date, length));
}
