import { civilDate, formatDay, formatMonth, formatYear } from '../calendar.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../scan.ts';
import { SOLAR_MONTHS, solarHijriDay } from '../solar-hijri.ts';

/**
 * "15 Khordad 1398", "Khordad 1398", "the Iranian year 1398": Solar Hijri dates. A month or a year
 * gets the Gregorian month or year that holds its middle, since TIMEX3 has no range.
 */
export function solarDate(scan: Scan, at: number): Found | null {
  return dayOf(scan, at) ?? monthOf(scan, at) ?? yearOf(scan, at);
}

const isSolarYear = (word: string): boolean => /^1[23]\d\d$|^14[0-4]\d$/.test(word);

function dayOf(scan: Scan, at: number): Found | null {
  const dayFirst = /^\d{1,2}$/.test(lowerAt(scan, at));
  const day = Number(lowerAt(scan, dayFirst ? at : at + 1));
  const month = monthAt(scan, dayFirst ? at + 1 : at);
  const yearAt = lowerAt(scan, at + 2) === ',' ? at + 3 : at + 2;
  const year = lowerAt(scan, yearAt);
  if (!month || !(day >= 1 && day <= 31) || !isSolarYear(year)) return null;
  return { to: yearAt + 1, type: 'DATE', value: formatDay(solarHijriDay(Number(year), month, day)) };
}

function monthOf(scan: Scan, at: number): Found | null {
  const month = monthAt(scan, at);
  const year = lowerAt(scan, at + 1);
  if (!month || !isSolarYear(year)) return null;
  const middle = civilDate(solarHijriDay(Number(year), month, 15));
  return { to: at + 2, type: 'DATE', value: formatMonth(middle.year, middle.month) };
}

function yearOf(scan: Scan, at: number): Found | null {
  if (!/^(iranian|persian)$/.test(lowerAt(scan, at))) return null;
  const word = lowerAt(scan, at + 1) === 'calendar' ? at + 2 : at + 1;
  const year = lowerAt(scan, word + 1);
  if (lowerAt(scan, word) !== 'year' || !isSolarYear(year)) return null;
  return { to: word + 2, type: 'DATE', value: formatYear(civilDate(solarHijriDay(Number(year), 7, 1)).year) };
}

const monthAt = (scan: Scan, at: number): number | undefined =>
  isCapitalised(scan, at) ? SOLAR_MONTHS.get(lowerAt(scan, at)) : undefined;
