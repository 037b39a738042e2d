import { dayNumber } from './calendar.ts';

/** Names of the Solar Hijri months in Latin letters, with the usual variants. */
export const SOLAR_MONTHS: ReadonlyMap<string, number> = new Map([
  ['farvardin', 1],
  ['ordibehesht', 2],
  ['khordad', 3],
  ['tir', 4],
  ['mordad', 5],
  ['amordad', 5],
  ['shahrivar', 6],
  ['mehr', 7],
  ['aban', 8],
  ['azar', 9],
  ['dey', 10],
  ['bahman', 11],
  ['esfand', 12],
]);

/** Years at which the 33-year leap cycle shifts; Borkowski, "The Persian calendar for 3000 years" (1996). */
const BREAKS = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
];

/** The day in March on which a Solar Hijri year begins. */
function newYearInMarch(year: number): number {
  let leaps = -14;
  let previous = BREAKS[0] ?? 0;
  let jump = 0;
  for (const next of BREAKS.slice(1)) {
    jump = next - previous;
    if (year < next) break;
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    previous = next;
  }
  const since = year - previous;
  leaps += Math.floor(since / 33) * 8 + Math.floor(((since % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - since === 4) leaps++;
  const gregorian = year + 621;
  const gregorianLeaps =
    Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  return 20 + leaps - gregorianLeaps;
}

/** The day number (see calendar.ts) of a Solar Hijri date of the years 1 to 3177. */
export function solarHijriDay(year: number, month: number, day: number): number {
  const start = dayNumber(year + 621, 3, newYearInMarch(year));
  return start + (month - 1) * 31 - Math.floor(month / 7) * (month - 7) + day - 1;
}
