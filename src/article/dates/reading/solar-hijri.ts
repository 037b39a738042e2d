/** Leap years of the Solar Hijri calendar stand at these places in its cycle of 33 years (exact for 1244 to 1502). */
const LEAP_PLACES = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const isLeap = (year: number): boolean => LEAP_PLACES.has(year % 33);

/** 1 Farvardin 1300 was 21 March 1921, day -17818 from 1970-01-01. */
const EPOCH_YEAR = 1300;
const EPOCH_DAY = -17_818;

/** Years that are read as Solar Hijri: 1921 to 2031. Later ones would be lunar years. */
export const isSolarHijriYear = (year: number): boolean => year >= EPOCH_YEAR && year <= 1410;

/** The Gregorian day of a Solar Hijri one, or null where there is none such. */
export function fromSolarHijri(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | null {
  if (!isSolarHijriYear(year) || month < 1 || month > 12 || day < 1 || day > monthLength(year, month))
    return null;
  let days = EPOCH_DAY + day - 1;
  for (let y = EPOCH_YEAR; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let m = 1; m < month; m++) days += monthLength(year, m);
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function monthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return isLeap(year) ? 30 : 29;
}
