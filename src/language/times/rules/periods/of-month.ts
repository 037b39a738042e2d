import { dayNumber, daysInMonth, formatDay, formatWeek } from '../../calendar/calendar.ts';
import { weekdayInMonth } from '../../words/holidays.ts';
import { isFullWeekday, ORDINAL, WEEKDAY } from '../../words/names.ts';
import { type Found, lowerAt, type Scan, type Within } from '../../words/scan.ts';
import { month } from './month.ts';

const LAST = -1;

/** "the first Monday of May", "the last weekend in June", "the third week of May", "the second half of March", "the first days of May". */
export function ofMonth(scan: Scan, at: number): Found | null {
  const first = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const which = lowerAt(scan, first) === 'last' ? LAST : ORDINAL.get(lowerAt(scan, first));
  if (which === undefined || !/^(of|in)$/.test(lowerAt(scan, first + 2))) return null;
  const named = month(scan, first + 3);
  const [, year, number] = /^(\d{4})-(\d\d)$/.exec(named?.value ?? '') ?? [];
  if (!named || number === undefined) return null;
  const of: Month = { year: Number(year), month: Number(number), which };
  const told = partOf(of, lowerAt(scan, first + 1), named.value);
  return told && { to: named.to, type: 'DATE', ...told };
}

interface Month {
  readonly year: number;
  readonly month: number;
  /** The ordinal's number, or -1 for the last. */
  readonly which: number;
}

function partOf(of: Month, word: string, value: string): Pick<Found, 'value' | 'within'> | null {
  const weekday = isFullWeekday(word) ? WEEKDAY.get(word) : undefined;
  if (weekday !== undefined) return { value: formatDay(dayIn(of, weekday)) };
  if (word === 'weekend') return { value: `${formatWeek(dayIn(of, 6))}-WE` };
  if (word === 'week') return { value, within: weekIn(of) };
  if (word === 'half' && (of.which === 1 || of.which === 2)) return { value, within: halfOf(of) };
  return word === 'days' && (of.which === 1 || of.which === LAST) ? { value } : null;
}

const dayIn = ({ year, month, which }: Month, weekday: number): number =>
  weekdayInMonth(year, month, weekday, which);

/** The first week of a month may be its first seven days, the week of its first day, or its first whole week. */
function weekIn({ year, month, which }: Month): Within {
  const begin = dayNumber(year, month, 1);
  const end = begin + daysInMonth(year, month) - 1;
  const why = 'the weeks of a month are counted in several ways';
  if (which === LAST) return { first: end - 13, last: end, why };
  return { first: Math.max(begin, begin + 7 * which - 13), last: Math.min(end, begin + 7 * which + 5), why };
}

function halfOf({ year, month, which }: Month): Within {
  const begin = dayNumber(year, month, 1);
  const length = daysInMonth(year, month);
  const middle = begin + Math.ceil(length / 2);
  const why = 'half of the month';
  return which === 1
    ? { first: begin, last: middle - 1, why }
    : { first: begin + Math.floor(length / 2), last: begin + length - 1, why };
}
