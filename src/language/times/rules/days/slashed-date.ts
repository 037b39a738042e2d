import { dayNumber, daysInMonth, formatDate, formatYear } from '../../calendar/calendar.ts';
import { type Found, lowerAt, type Scan, type Within } from '../../words/scan.ts';

/**
 * "29/03/2018" and "3/29/2018"; where both orders are possible and differ, only the year is sure. Dots stand between
 * day, month and year in this order wherever they are used.
 */
export function slashedDate(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  const parts = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(word);
  if (!parts) return null;
  const first = Number(parts[1]);
  const second = Number(parts[2]);
  const year = Number(parts[3]);
  const dayFirst = isDate(year, second, first);
  const monthFirst = isDate(year, first, second);
  if (!dayFirst && !monthFirst) return null;
  if (dayFirst && monthFirst && first !== second && word.includes('/'))
    return {
      to: at + 1,
      type: 'DATE',
      value: `${formatYear(year)}-XX-XX`,
      within: either(year, first, second),
    };
  const date = dayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
  return { to: at + 1, type: 'DATE', value: formatDate(date) };
}

const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Between the two days that it may be. */
function either(year: number, first: number, second: number): Within {
  const days = [dayNumber(year, first, second), dayNumber(year, second, first)];
  return { first: Math.min(...days), last: Math.max(...days), why: 'the day or the month may stand first' };
}
