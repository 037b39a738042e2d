import { dayNumber, daysInMonth, formatDate, formatDay, weekdayOf } from '../calendar.ts';
import { directionAt, isPast } from '../direction.ts';
import { MONTH, WEEKDAY } from '../names.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../scan.ts';
import { yearAfter } from '../year-after.ts';

/** "March 29", "29 March 2018", "Thursday, March 29, 2018", "the 29th of March". */
export function monthDay(scan: Scan, at: number): Found | null {
  const start = pastWeekday(scan, at);
  const parts = monthThenDay(scan, start) ?? dayThenMonth(scan, start);
  if (!parts || parts.day < 1 || parts.day > daysInMonth(2000, parts.month)) return null;
  const year = yearAfter(scan, parts.to);
  if (year) {
    const { month, day } = parts;
    if (day > daysInMonth(year.year, month)) return null;
    return { to: year.to, type: 'DATE', value: formatDate({ year: year.year, month, day }) };
  }
  return { to: parts.to, type: 'DATE', value: withoutYear(scan, parts, at) };
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
  const day = dayOfMonth(lowerAt(scan, at + 1));
  return month && day ? { month, day, to: at + 2 } : null;
}

function dayThenMonth(scan: Scan, at: number): Parts | null {
  const first = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const day = dayOfMonth(lowerAt(scan, first));
  if (!day) return null;
  const name = lowerAt(scan, first + 1) === 'of' ? first + 2 : first + 1;
  const month = monthAt(scan, name);
  return month ? { month, day, to: name + 1 } : null;
}

const monthAt = (scan: Scan, at: number): number | undefined =>
  isCapitalised(scan, at) ? MONTH.get(lowerAt(scan, at)) : undefined;

function dayOfMonth(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  return digits ? Number(digits[1]) : null;
}

/**
 * A day some ten months back would be given with its year, so the coming one is meant,
 * unless the verb that is dated stands right before it in the past tense ("resigned on March 29").
 */
const isSoon = (scan: Scan, past: number, here: number, from: number): boolean =>
  here - past > 305 && !isPast(scan, from - 2) && !isPast(scan, from - 1);

/** What lies farther ahead than this many days without a word about the future is of the year before. */
const NEAR = 140;
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
  const past = candidates.findLast((d) => d <= here) ?? candidates[0]!;
  const direction = directionAt(scan, from, to);
  if (direction === 'past' && !isSoon(scan, past, here, from)) return formatDay(past);
  if (direction === 'future') return formatDay(candidates.find((d) => d >= here) ?? past);
  return formatDay(candidates.findLast((d) => d - here <= NEAR) ?? past);
}
