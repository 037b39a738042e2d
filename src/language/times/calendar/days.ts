import { type Anchor, type Unit, unitAway } from '../anchor.ts';
import { dayNumber, daysInMonth, formatDay, weekdayOf } from './calendar.ts';

/** The first and the last day (day numbers, see calendar.ts) that something may lie on; null where that side is open. */
export interface Days {
  readonly first: number | null;
  readonly last: number | null;
}

/** Days of which both ends are known. */
export interface ClosedDays extends Days {
  readonly first: number;
  readonly last: number;
}

/** The days of a calendar unit that a TIMEX3 value names ("2020-03", "2020-W10-WE", "199"); null where it names none. */
export function daysOfValue(value: string): ClosedDays | null {
  const [, digits = '', part = ''] = /^(\d{2,4})(?:-(.+))?$/.exec(value.split('T', 1)[0] ?? '') ?? [];
  if (digits.length < 2) return null;
  const year = Number(digits);
  if (digits.length === 2) return years(100 * year, 100 * year + 99);
  if (digits.length === 3) return years(10 * year, 10 * year + 9);
  if (part === '' || part.startsWith('X')) return years(year, year);
  return partOfYear(year, part);
}

/** The days that a date stands for that leaves its day or its month open. */
export function daysOfAnchor({ year, month, day }: Anchor): ClosedDays {
  if (day !== null) return { first: day, last: day };
  return month === null ? years(year, year) : months(year, month, month);
}

const A_DAY: Partial<Record<Unit, number>> = { hour: 24, minute: 24 * 60, second: 24 * 60 * 60 };

/** The days of the calendar unit that lies `count` units from a date; of hours, the date and those they reach into. */
export function daysOfUnits(anchor: Anchor | null, unit: Unit, count: number): ClosedDays | null {
  if (!anchor) return null;
  const inDay = A_DAY[unit];
  if (inDay !== undefined) return reached(daysOfAnchor(anchor), count / inDay);
  // A decade and a century are counted in years: two decades before 2024 is 2004, not all of the 2000s.
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 0;
  return daysOfValue(years > 0 ? unitAway(anchor, 'year', years * count) : unitAway(anchor, unit, count));
}

const reached = ({ first, last }: ClosedDays, days: number): ClosedDays => ({
  first: first + Math.min(0, Math.floor(days)),
  last: last + Math.max(0, Math.ceil(days)),
});

/** ISO 8601 has four digits for a year. */
const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(9999, 12, 31);

/** ISO 8601 date of a day; null where there is none. */
export const isoDay = (day: number | null): string | null =>
  day === null || day < FIRST || day > LAST ? null : formatDay(day);

const years = (from: number, to: number): ClosedDays => ({
  first: dayNumber(from, 1, 1),
  last: dayNumber(to, 12, 31),
});

const months = (year: number, from: number, to: number): ClosedDays => ({
  first: dayNumber(year, from, 1),
  last: dayNumber(year, to, daysInMonth(year, to)),
});

function partOfYear(year: number, part: string): ClosedDays | null {
  const number = Number(part.slice(1));
  if (part.startsWith('W') && part !== 'WI') return week(year, part);
  if (part.startsWith('Q')) return months(year, 3 * number - 2, 3 * number);
  if (part.startsWith('H')) return months(year, 6 * number - 5, 6 * number);
  if (SEASONS.has(part)) return season(year, part);
  const [month = 0, day = null] = part.split('-').map(Number);
  if (!(month >= 1 && month <= 12)) return null;
  if (day === null || Number.isNaN(day)) return months(year, month, month);
  const on = dayNumber(year, month, day);
  return { first: on, last: on };
}

/** "W10", or its weekend "W10-WE"; the week of 4 January is a year's first. */
function week(year: number, part: string): ClosedDays | null {
  const number = Number(part.slice(1, 3));
  if (Number.isNaN(number)) return null;
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (number - 1);
  return { first: part.endsWith('-WE') ? monday + 5 : monday, last: monday + 6 };
}

/**
 * Months and days between which a season lies on either hemisphere, by whichever convention: the words do not say where.
 * The years count from the value's own.
 */
const SEASONS: ReadonlyMap<string, readonly [number, number, number, number, number, number]> = new Map([
  ['SP', [0, 3, 1, 0, 12, 22]],
  ['SU', [0, 6, 1, 1, 3, 22]],
  ['FA', [0, 3, 1, 0, 12, 22]],
  ['WI', [-1, 12, 1, 1, 3, 22]],
]);

function season(year: number, name: string): ClosedDays | null {
  const bounds = SEASONS.get(name);
  if (!bounds) return null;
  const [from, month, day, to, lastMonth, lastDay] = bounds;
  return { first: dayNumber(year + from, month, day), last: dayNumber(year + to, lastMonth, lastDay) };
}
