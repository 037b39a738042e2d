/** Months of the lunar Hijri year in Latin letters, hyphens left out, with the usual variants. */
const MONTHS: readonly (readonly string[])[] = [
  ['muharram', 'moharram'],
  ['safar'],
  ['rabi al awwal', 'rabi al awal', 'rabi ul awwal'],
  ['rabi al thani', 'rabi al akhir', 'rabi us sani'],
  ['jumada al awwal', 'jumada al ula', 'jumada al awal'],
  ['jumada al thani', 'jumada al akhirah', 'jumada al akhira'],
  ['rajab'],
  ["sha'ban", 'shaban', 'shaaban', 'sha’ban'],
  ['ramadan', 'ramadhan', 'ramazan'],
  ['shawwal', 'shawal'],
  ['dhu al qadah', 'dhul qadah', "dhu al qa'dah", 'zul qaadah', 'dhu al qidah'],
  ['dhu al hijjah', 'dhul hijjah', 'dhu al hijja', 'zilhajj', 'zul hijjah'],
];

/** Each name's words and the number of its month. */
export const LUNAR_MONTHS: readonly { readonly words: readonly string[]; readonly month: number }[] =
  MONTHS.flatMap((names, index) => names.map((name) => ({ words: name.split(' '), month: index + 1 })));

/** Julian day number of 1970-01-01. */
const UNIX_EPOCH = 2_440_588;

/**
 * The day number (see calendar.ts) of a lunar Hijri date in the tabular calendar (Reingold and Dershowitz, "Calendrical
 * Calculations"). Where months begin by the sighting of the moon, a day differs by one or two.
 */
export const lunarHijriDay = (year: number, month: number, day: number): number =>
  Math.floor((11 * year + 3) / 30) +
  354 * year +
  30 * month -
  Math.floor((month - 1) / 2) +
  day +
  1_948_440 -
  385 -
  UNIX_EPOCH;

/** Days of a lunar Hijri year, on average. */
const YEAR = 354.367;

/** The lunar Hijri years of which days lie within a civil year of a day, in order. */
export function lunarYearsAround(day: number): number[] {
  const year = Math.floor((day - lunarHijriDay(1, 1, 1)) / YEAR) + 1;
  return [-1, 0, 1].map((step) => year + step);
}
