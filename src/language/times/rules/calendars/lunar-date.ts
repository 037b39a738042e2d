import { civilDate, formatMonth, formatYear } from '../../calendar/calendar.ts';
import { LUNAR_MONTHS, lunarHijriDay } from '../../calendar/lunar-hijri.ts';
import { dayOfMonth } from '../../words/range.ts';
import { type Found, isCapitalised, isHyphen, lowerAt, type Scan } from '../../words/scan.ts';

/** Days that the sighting of the moon may move a date. */
const UNSURE = 1;

/**
 * "10 Muharram 1445", "the 27th of Rajab 1446 AH", "Ramadan 1444": lunar Hijri dates. Months begin by the sighting of the
 * moon, so that a day gives its Gregorian month, where that is sure, else the year; a month the one that holds its middle.
 * Without its year such a day stays open.
 */
export function lunarDate(scan: Scan, at: number): Found | null {
  const first = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const day = dayOfMonth(lowerAt(scan, first));
  const name = day === null ? at : lowerAt(scan, first + 1) === 'of' ? first + 2 : first + 1;
  const named = monthAt(scan, name);
  if (named === null) return null;
  const yearAt = lowerAt(scan, named.to) === ',' ? named.to + 1 : named.to;
  const year = lowerAt(scan, yearAt);
  if (!/^1[34]\d\d$/.test(year))
    return day === null ? null : { to: named.to, type: 'DATE', value: 'XXXX-XX-XX' };
  const to = /^(ah|a\.h\.|hijri)$/.test(lowerAt(scan, yearAt + 1)) ? yearAt + 2 : yearAt + 1;
  const start = lunarHijriDay(Number(year), named.month, day ?? MIDDLE);
  return { to, type: 'DATE', value: day === null ? monthOf(start) : surePart(start) };
}

const MIDDLE = 15;

function monthAt(scan: Scan, at: number): { readonly month: number; readonly to: number } | null {
  if (!isCapitalised(scan, at)) return null;
  for (const { words, month } of LUNAR_MONTHS) {
    let to = at;
    for (const word of words) {
      while (to > at && isHyphen(lowerAt(scan, to))) to++;
      if (lowerAt(scan, to) !== word) break;
      to++;
      if (word === words.at(-1)) return { month, to };
    }
  }
  return null;
}

function monthOf(day: number): string {
  const { year, month } = civilDate(day);
  return formatMonth(year, month);
}

function surePart(day: number): string {
  const [least, most] = [civilDate(day - UNSURE), civilDate(day + UNSURE)];
  return least.month === most.month ? formatMonth(least.year, least.month) : formatYear(civilDate(day).year);
}
