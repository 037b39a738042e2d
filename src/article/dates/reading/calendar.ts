/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

/** 0 is Sunday. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Is there such a day, in a year that printed news may have? */
export const isDay = (year: number, month: number, day: number): boolean =>
  isNewsYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** From the first newspapers on the wire to the end of what a page of today may announce. */
export const isNewsYear = (year: number): boolean => year >= 1840 && year <= 2099;

/** "98" is 1998 and "20" is 2020: two digits are read within a century that ends in 2069. */
export const fullYear = (twoDigits: number): number => (twoDigits < 70 ? 2000 : 1900) + twoDigits;
