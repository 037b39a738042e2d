/** Days from the calendar's first day to 1970-01-01. */
const UNIX_EPOCH = 2_092_590;
/** What a civil year has more than the Hebrew year that begins in its autumn has less. */
const CIVIL_BEHIND = 3761;

/** The day number (see calendar.ts) of 1 Tishri of a Hebrew year (Reingold and Dershowitz, "Calendrical Calculations"). */
function newYear(year: number): number {
  const delay = elapsed(year);
  if (elapsed(year + 1) - delay === 356) return delay + 2 - UNIX_EPOCH;
  return delay - elapsed(year - 1) === 382 ? delay + 1 - UNIX_EPOCH : delay - UNIX_EPOCH;
}

/** Days to the mean new moon of Tishri, put off where the year may not begin on its weekday. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** The first day of Rosh Hashanah in the autumn of a civil year, as a day number. */
export const roshHashanah = (year: number): number => newYear(year + CIVIL_BEHIND);

/** 15 Nisan, the first day of Passover in the spring of a civil year: always 163 days before the next year. */
export const passover = (year: number): number => roshHashanah(year) - 163;

/** 25 Kislev, the first day of Hanukkah in a civil year: the month before it has 29 days or 30. */
export function hanukkah(year: number): number {
  const start = roshHashanah(year);
  const long = (roshHashanah(year + 1) - start) % 10 === 5;
  return start + (long ? 84 : 83);
}
