import { civilDate, formatMonth, formatYear } from '../../calendar/calendar.ts';
import { LUNAR_MONTHS, lunarHijriDay, lunarYearsAround } from '../../calendar/lunar-hijri.ts';
import { nearestDay } from '../../nearest.ts';
import { dayOfMonth } from '../../words/range.ts';
import { type Found, isCapitalised, isHyphen, lowerAt, type Scan, type Within } from '../../words/scan.ts';

/** Days that the sighting of the moon may move a date. */
const UNSURE = 1;

/**
 * "10 Muharram 1445", "the 27th of Rajab 1446 AH", "Ramadan 1444": lunar Hijri dates. Months begin by the sighting of the
 * moon, so that a day gives its Gregorian month, where that is sure, else the year; a month the one that holds its middle.
 * Without its year such a day stays open, with the days it may be.
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
    return day === null ? monthAlone(scan, named, at) : withoutYear(scan, named.month, day, at, named.to);
  const to = /^(ah|a\.h\.|hijri)$/.test(lowerAt(scan, yearAt + 1)) ? yearAt + 2 : yearAt + 1;
  const start = lunarHijriDay(Number(year), named.month, day ?? MIDDLE);
  const within = sighted(Number(year), named.month, day);
  return { to, type: 'DATE', value: day === null ? monthOf(start) : surePart(start), within };
}

const MIDDLE = 15;

/** The days that a date may be whose month begins by the sighting of the moon; of a month, all that may be its. */
function sighted(year: number, month: number, day: number | null): Within {
  const first = lunarHijriDay(year, month, day ?? 1);
  const last =
    day === null ? lunarHijriDay(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1 : first;
  return { first: first - UNSURE, last: last + UNSURE, why: 'months begin by the sighting of the moon' };
}

const RAMADAN = 9;

/** "during Ramadan": the others' names are people's too. */
function monthAlone(scan: Scan, { month, to }: { month: number; to: number }, at: number): Found | null {
  if (month !== RAMADAN || isName(scan, at, to)) return null;
  const here = scan.anchor?.day ?? null;
  if (here === null) return { to, type: 'DATE', value: 'XXXX-XX' };
  const years = lunarYearsAround(here);
  const running = years.find((year) => Math.abs(lunarHijriDay(year, month, MIDDLE) - here) <= MIDDLE);
  const days = years.map((year) => lunarHijriDay(year, month, 1));
  const year = running ?? years[days.indexOf(nearestDay(scan, days, here, at, to))]!;
  return {
    to,
    type: 'DATE',
    value: monthOf(lunarHijriDay(year, month, MIDDLE)),
    within: sighted(year, month, null),
  };
}

/** "Ramadan Lund", "Tariq Ramadan" */
const isName = (scan: Scan, from: number, to: number): boolean =>
  [from - 1, to].some(
    (at) => isCapitalised(scan, at) && scan.tokens[scan.words[at]!.token]?.upos === 'PROPN',
  );

/** Of the dates of that name the one nearest to the article that the tense allows; its value stays open. */
function withoutYear(scan: Scan, month: number, day: number, from: number, to: number): Found {
  const here = scan.anchor?.day ?? null;
  const open: Found = { to, type: 'DATE', value: 'XXXX-XX-XX' };
  if (here === null) return open;
  const years = lunarYearsAround(here);
  const days = years.map((year) => lunarHijriDay(year, month, day));
  const year = years[days.indexOf(nearestDay(scan, days, here, from, to))]!;
  return { ...open, within: sighted(year, month, day) };
}

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
