import { dayNumber, daysInMonth, formatDate, formatDay, weekdayOf } from '../../calendar/calendar.ts';
import { nearestDay } from '../../nearest.ts';
import { DAY_ORDINAL, MONTH, WEEKDAY } from '../../words/names.ts';
import { dayOfMonth, joinsRange } from '../../words/range.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

/** "March 29", "29 March 2018", "Thursday, March 29, 2018", "the 29th of March", "May the 3rd", "the third of May". */
export function monthDay(scan: Scan, at: number): Found | null {
  // "last Oct. 23": the word says the direction.
  if (/^(last|next)$/.test(lowerAt(scan, at)) && monthThenDay(scan, at + 1)) return monthDay(scan, at + 1);
  const start = pastWeekday(scan, at);
  const parts = monthThenDay(scan, start) ?? dayThenMonth(scan, start);
  if (!parts || parts.day < 1 || parts.day > daysInMonth(2000, parts.month)) return null;
  const year = yearAfter(scan, parts.to);
  if (year) {
    const { month, day } = parts;
    if (day > daysInMonth(year.year, month)) return null;
    return { to: year.to, type: 'DATE', value: formatDate({ year: year.year, month, day }) };
  }
  const shared = yearOfRange(scan, parts.to);
  if (shared !== null) return { to: parts.to, type: 'DATE', value: formatDate({ ...parts, year: shared }) };
  return { to: parts.to, type: 'DATE', value: withoutYear(scan, parts, at) };
}

/** "May 3-5, 2023": the year behind the second day holds for the first as well. */
function yearOfRange(scan: Scan, at: number): number | null {
  if (!joinsRange(scan, at) || dayOfMonth(lowerAt(scan, at + 1)) === null) return null;
  return yearAfter(scan, at + 2)?.year ?? null;
}

interface Parts {
  readonly month: number;
  readonly day: number;
  readonly to: number;
}

function pastWeekday(scan: Scan, at: number): number {
  if (!WEEKDAY.has(lowerAt(scan, at))) return at;
  return lowerAt(scan, at + 1) === ',' ? at + 2 : at + 1;
}

function monthThenDay(scan: Scan, at: number): Parts | null {
  const month = monthAt(scan, at);
  const name = lowerAt(scan, at + 1) === 'the' && /\D/.test(lowerAt(scan, at + 2)) ? at + 2 : at + 1;
  const day = dayOfMonth(lowerAt(scan, name));
  return month && day ? { month, day, to: name + 1 } : null;
}

function dayThenMonth(scan: Scan, at: number): Parts | null {
  const first = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const isOf = lowerAt(scan, first + 1) === 'of';
  const day = dayOfMonth(lowerAt(scan, first)) ?? (isOf ? DAY_ORDINAL.get(lowerAt(scan, first)) : undefined);
  if (!day) return null;
  const name = isOf ? first + 2 : first + 1;
  const month = monthAt(scan, name);
  return month ? { month, day, to: name + 1 } : null;
}

const monthAt = (scan: Scan, at: number): number | undefined =>
  isCapitalised(scan, at) ? MONTH.get(lowerAt(scan, at)) : undefined;

/** How many years around the article's are looked at: a leap day and a weekday need more than one. */
const YEARS = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The day nearest to the article that the tense allows, and that the weekday named with it fits. */
function withoutYear(scan: Scan, parts: Parts, from: number): string {
  const { month, day, to } = parts;
  const anchor = scan.anchor;
  if (!anchor) return `XXXX${formatDate({ year: 2000, month, day }).slice(4)}`;
  const here = anchor.day ?? dayNumber(anchor.year, anchor.month ?? 7, 1);
  const days = YEARS.map((step) => anchor.year + step)
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => dayNumber(year, month, day));
  const weekday = WEEKDAY.get(lowerAt(scan, from));
  const fitting = days.filter((d) => Math.abs(d - here) < 366 && weekday === weekdayOf(d));
  const candidates = fitting.length > 0 ? fitting : days;
  return formatDay(nearestDay(scan, candidates, here, from, to));
}
