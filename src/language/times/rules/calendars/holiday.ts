import { dayNumber, formatDay, weekdayOf } from '../../calendar/calendar.ts';
import { directionAt } from '../../direction.ts';
import { FIXED, MOVING } from '../../words/holidays.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../../words/scan.ts';

const LONGEST = 4;

/** "Christmas Eve", "last Thanksgiving", "New Year's Day". */
export function holiday(scan: Scan, at: number): Found | null {
  const step = /^(last|this|next)$/.test(lowerAt(scan, at)) ? 1 : 0;
  if (!isCapitalised(scan, at + step)) return null;
  for (let length = LONGEST; length > 0; length--) {
    const name = nameOf(scan, at + step, length);
    const fixed = FIXED.get(name);
    const moving = MOVING.get(name);
    if (!fixed && !moving) continue;
    const dayIn = (year: number): number =>
      fixed ? dayNumber(year, fixed[0], fixed[1]) : nth(year, moving!);
    const to = at + step + length;
    return { to, type: 'DATE', value: nearest(scan, dayIn, step ? lowerAt(scan, at) : null, at, to) };
  }
  return null;
}

const nameOf = (scan: Scan, at: number, length: number): string =>
  Array.from({ length }, (_, index) => lowerAt(scan, at + index).replace('’', "'")).join(' ');

function nth(year: number, [month, weekday, which]: readonly [number, number, number]): number {
  if (which < 0) return lastOf(year, month, weekday);
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1);
}

function lastOf(year: number, month: number, weekday: number): number {
  const last = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function nearest(
  scan: Scan,
  dayIn: (year: number) => number,
  step: string | null,
  from: number,
  to: number,
): string {
  const anchor = scan.anchor;
  if (!anchor) return 'XXXX-XX-XX';
  const here = anchor.day ?? dayNumber(anchor.year, anchor.month ?? 12, 1);
  const direction = step ?? directionAt(scan, from, to);
  const years = [anchor.year - 1, anchor.year, anchor.year + 1].map(dayIn);
  if (direction === 'next' || direction === 'future')
    return formatDay(years.find((day) => day >= here) ?? years[2]!);
  if (direction === 'this') return formatDay(years[1]!);
  const past = years.findLast((day) => day <= here) ?? years[0]!;
  return formatDay(past);
}
