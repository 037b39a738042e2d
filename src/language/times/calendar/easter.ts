import { dayNumber } from './calendar.ts';

/** The day number of Easter Sunday in the Western churches (Meeus, "Astronomical Algorithms", chapter 8). */
export function easterDay(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const count = moon + week - 7 * late + 114;
  return dayNumber(year, Math.floor(count / 31), (count % 31) + 1);
}

/** The same in the Eastern churches, which count in the Julian calendar; 1900 to 2099. */
export function orthodoxEasterDay(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + week + 114;
  return dayNumber(year, Math.floor(count / 31), (count % 31) + 1) + JULIAN_LAG;
}

const JULIAN_LAG = 13;
