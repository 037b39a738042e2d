import { fullYear, isDay, weekdayOf } from '../calendar.ts';
import { fromHijri, isHijriYear } from '../hijri.ts';
import { fromSolarHijri, isSolarHijriYear } from '../solar-hijri.ts';
import type { Token } from '../token.ts';
import type { DateHints, DayMonthOrder } from '../types.ts';
import { weekdayNamed } from '../weekdays.ts';
import type { DateForm, DateMatch } from './form.ts';
import { isSmallNumber } from './signs.ts';

/** 10/01/2020, 10.1.20, 10-01-2020, "10. 1. 2020", ۱۹/۱۲/۱۳۹۹. Which number is the day: see `decide`. */
export const numeric: DateForm = (tokens, at, hints) => {
  const separator = tokens[at + 1]?.text;
  if (!isSmallNumber(tokens, at) || !isShort(tokens[at + 2])) return null;
  if ((separator !== '/' && separator !== '.' && separator !== '-') || tokens[at + 3]?.text !== separator)
    return null;
  const year = yearAt(tokens, at + 4, separator);
  if (year === null) return null;
  const calendar = calendarOf(year);
  if (calendar !== null) {
    const date = calendar(year, tokens[at + 2]!.value, tokens[at]!.value);
    return date && { ...date, next: at + 5 };
  }
  return decide(
    year,
    tokens[at]!.value,
    tokens[at + 2]!.value,
    separator,
    weekdayBefore(tokens, at),
    hints,
    at + 5,
  );
};

/** Persian and Arabic put the day first. */
function calendarOf(year: number): typeof fromHijri | null {
  if (isSolarHijriYear(year)) return fromSolarHijri;
  return isHijriYear(year) ? fromHijri : null;
}

const isShort = (token: Token | undefined): boolean => token?.kind === 'number' && token.text.length <= 2;

function yearAt(tokens: readonly Token[], at: number, separator: string): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  if (token.text.length === 4) return token.value;
  const goesOn = tokens[at + 1]?.text === separator && tokens[at + 1]?.spaced === false;
  const padded = tokens[at - 2]!.text.length === 2 && tokens[at - 4]!.text.length === 2;
  const twoDigits = token.text.length === 2 && separator !== '-' && (padded || separator === '/') && !goesOn;
  return twoDigits && !token.spaced ? fullYear(token.value) : null;
}

/** The order matters: what the date itself proves goes before the page's habit, the page's before the language's. */
function decide(
  year: number,
  first: number,
  second: number,
  separator: string,
  weekday: number | null,
  hints: DateHints,
  next: number,
): DateMatch | null {
  const dayFirst = isDay(year, second, first);
  const monthFirst = isDay(year, first, second);
  if (!dayFirst && !monthFirst) return null;
  const asDayFirst = { year, month: second, day: first, next };
  const asMonthFirst = { year, month: first, day: second, next };
  if (!monthFirst || first === second) return asDayFirst;
  if (!dayFirst) return asMonthFirst;
  const told = separator === '.' ? 'day-first' : (hints.order ?? null);
  const proven = orderByWeekday(year, first, second, weekday) ?? told;
  if (proven !== null) return proven === 'day-first' ? asDayFirst : asMonthFirst;
  if (!mayBeEither(hints.language)) return isAmerican(hints.language) ? asMonthFirst : asDayFirst;
  return { ...asMonthFirst, assumedOrder: true };
}

function orderByWeekday(
  year: number,
  first: number,
  second: number,
  weekday: number | null,
): DayMonthOrder | null {
  if (weekday === null) return null;
  const dayFirst = weekdayOf(year, second, first) === weekday;
  const monthFirst = weekdayOf(year, first, second) === weekday;
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function weekdayBefore(tokens: readonly Token[], at: number): number | null {
  const near = tokens[at - 1]?.kind === 'mark' ? tokens[at - 2] : tokens[at - 1];
  return near?.kind === 'word' ? weekdayNamed(near.text) : null;
}

const isAmerican = (language: string | null | undefined): boolean =>
  /^en[-_](?:us|ph)$/i.test(language ?? '');

/** English puts the month first in America, the day elsewhere; pages that only say "en" are from either. */
const mayBeEither = (language: string | null | undefined): boolean => /^(?:en)?$/i.test(language ?? '');
