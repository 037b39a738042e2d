import { isDay } from '../calendar.ts';
import { fromHijri } from '../hijri.ts';
import type { NamedMonth } from '../months.ts';
import { fromSolarHijri } from '../solar-hijri.ts';
import type { DateMatch } from './form.ts';

/** A day of a named month as a match; null where there is no such day. Without a year, any leap day is one. */
export function dayOf(year: number | null, month: NamedMonth, day: number, next: number): DateMatch | null {
  if (month.calendar === 'solar-hijri') {
    const date = year === null ? null : fromSolarHijri(year, month.month, day);
    return date && { ...date, next };
  }
  if (month.calendar === 'hijri') {
    const date = year === null ? null : fromHijri(year, month.month, day);
    return date && { ...date, next };
  }
  if (!isDay(year ?? 2000, month.month, day)) return null;
  return { year, month: month.month, day, next };
}
