import { weekdayOf } from './calendar.ts';

/** Offsets of zone names in minutes east of Greenwich; names that mean several zones (IST) are left out. */
const FIXED = new Map<string, number>([
  ['z', 0],
  ['gmt', 0],
  ['utc', 0],
  ['ut', 0],
  ['wet', 0],
  ['bst', 60],
  ['west', 60],
  ['wat', 60],
  ['cet', 60],
  ['mez', 60],
  ['cest', 120],
  ['mesz', 120],
  ['cat', 120],
  ['sast', 120],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['мск', 180],
  ['eat', 180],
  ['trt', 180],
  ['pkt', 300],
  ['wib', 420],
  ['ict', 420],
  ['hkt', 480],
  ['sgt', 480],
  ['awst', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['adt', -180],
  ['brt', -180],
  ['ast', -240],
  ['edt', -240],
  ['est', -300],
  ['cdt', -300],
  ['cst', -360],
  ['mdt', -360],
  ['mst', -420],
  ['pdt', -420],
  ['pst', -480],
]);

/** North American zones named without saying summer or winter. */
const AMERICAN = new Map<string, number>([
  ['et', -300],
  ['ct', -360],
  ['mt', -420],
  ['pt', -480],
]);

/** Is this (folded) word a zone's name? */
export const isZone = (name: string): boolean => FIXED.has(name) || AMERICAN.has(name);

/** The offset of a zone on a day, in minutes; null for a name that is not known. */
export function zoneOffset(name: string, year: number, month: number, day: number): number | null {
  const fixed = FIXED.get(name);
  if (fixed !== undefined) return fixed;
  const winter = AMERICAN.get(name);
  return winter === undefined ? null : winter + (isAmericanSummer(year, month, day) ? 60 : 0);
}

/** From the second Sunday of March to the first Sunday of November (the rule since 2007). */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  if (month !== 3 && month !== 11) return month > 3 && month < 11;
  const firstSunday = 1 + ((7 - weekdayOf(year, month, 1)) % 7);
  return month === 3 ? day >= firstSunday + 7 : day < firstSunday;
}
