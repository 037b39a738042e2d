import { civilDate, formatDay, formatMonth, formatYear } from '../../calendar/calendar.ts';
import { SOLAR_MONTHS, solarHijriDay } from '../../calendar/solar-hijri.ts';
import { nearestDay } from '../../nearest.ts';
import { dayOfMonth } from '../../words/range.ts';
import { type Found, isCapitalised, lowerAt, type Scan, type Within } from '../../words/scan.ts';

/**
 * "15 Khordad 1398", "22 Bahman", "Khordad 1398", "the Iranian year 1398": Solar Hijri dates. A month or a year
 * gets the Gregorian month or year that holds its middle, since TIMEX3 has no range.
 */
export function solarDate(scan: Scan, at: number): Found | null {
  return dayOf(scan, at) ?? monthOf(scan, at) ?? yearOf(scan, at);
}

const isSolarYear = (word: string): boolean => /^1[23]\d\d$|^14[0-4]\d$/.test(word);

function dayOf(scan: Scan, at: number): Found | null {
  const parts = dayThenMonth(scan, at) ?? monthThenDay(scan, at);
  if (!parts) return null;
  const { month, day, to } = parts;
  const yearAt = lowerAt(scan, to) === ',' ? to + 1 : to;
  const year = lowerAt(scan, yearAt);
  if (isSolarYear(year))
    return { to: yearAt + 1, type: 'DATE', value: formatDay(solarHijriDay(Number(year), month, day)) };
  return { to, type: 'DATE', value: withoutYear(scan, month, day, at, to) };
}

interface Parts {
  readonly month: number;
  readonly day: number;
  readonly to: number;
}

/** "22 Bahman", "the 22nd of Bahman". */
function dayThenMonth(scan: Scan, at: number): Parts | null {
  const first = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const day = dayOfMonth(lowerAt(scan, first));
  const name = lowerAt(scan, first + 1) === 'of' ? first + 2 : first + 1;
  const month = monthAt(scan, name);
  return month && day !== null ? { month, day, to: name + 1 } : null;
}

/** "Bahman 22". */
function monthThenDay(scan: Scan, at: number): Parts | null {
  const month = monthAt(scan, at);
  const day = dayOfMonth(lowerAt(scan, at + 1));
  return month && day !== null ? { month, day, to: at + 2 } : null;
}

/** The Solar Hijri year begins in the spring of the civil year that is this much more. */
const CIVIL_AHEAD = 621;

function withoutYear(scan: Scan, month: number, day: number, from: number, to: number): string {
  const here = scan.anchor?.day ?? null;
  if (scan.anchor === null || here === null) return 'XXXX-XX-XX';
  const year = scan.anchor.year - CIVIL_AHEAD;
  const days = [-2, -1, 0, 1].map((step) => solarHijriDay(year + step, month, day));
  return formatDay(nearestDay(scan, days, here, from, to));
}

function monthOf(scan: Scan, at: number): Found | null {
  const month = monthAt(scan, at);
  const year = lowerAt(scan, at + 1);
  if (!month || !isSolarYear(year)) return null;
  const middle = civilDate(solarHijriDay(Number(year), month, 15));
  const within = solarDays(Number(year), month, month);
  return { to: at + 2, type: 'DATE', value: formatMonth(middle.year, middle.month), within };
}

function yearOf(scan: Scan, at: number): Found | null {
  if (!/^(iranian|persian)$/.test(lowerAt(scan, at))) return null;
  const word = lowerAt(scan, at + 1) === 'calendar' ? at + 2 : at + 1;
  const year = lowerAt(scan, word + 1);
  if (lowerAt(scan, word) !== 'year' || !isSolarYear(year)) return null;
  const value = formatYear(civilDate(solarHijriDay(Number(year), 7, 1)).year);
  return { to: word + 2, type: 'DATE', value, within: solarDays(Number(year), 1, 12) };
}

/** The days from a month's first to another's last, of one Solar Hijri year. */
const solarDays = (year: number, from: number, to: number): Within => ({
  first: solarHijriDay(year, from, 1),
  last: (to === 12 ? solarHijriDay(year + 1, 1, 1) : solarHijriDay(year, to + 1, 1)) - 1,
  why: 'Solar Hijri calendar',
});

const monthAt = (scan: Scan, at: number): number | undefined =>
  isCapitalised(scan, at) ? SOLAR_MONTHS.get(lowerAt(scan, at)) : undefined;
