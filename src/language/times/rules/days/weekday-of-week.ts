import { type Unit, unitAway } from '../../anchor.ts';
import { dayNumber, formatDay, weekdayOf } from '../../calendar/calendar.ts';
import { daysOfValue } from '../../calendar/days.ts';
import { isFullWeekday, UNIT, WEEKDAY } from '../../words/names.ts';
import { readQuantity } from '../../words/numbers.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../../words/scan.ts';
import { weekday } from './weekday.ts';

const STEP: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "Tuesday last week", "Friday of next week", "Friday week", "a week on Tuesday", "a week ago Monday", "two weeks from Friday". */
export function weekdayOfWeek(scan: Scan, at: number): Found | null {
  return ofWeek(scan, at) ?? weekOn(scan, at) ?? weeksFrom(scan, at);
}

const weekdayAt = (scan: Scan, at: number): number | undefined =>
  isCapitalised(scan, at) && isFullWeekday(lowerAt(scan, at)) ? WEEKDAY.get(lowerAt(scan, at)) : undefined;

/** The weekday of the week before, of or behind the article's. */
function ofWeek(scan: Scan, at: number): Found | null {
  const number = weekdayAt(scan, at);
  const step = lowerAt(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const weeks = STEP.get(lowerAt(scan, step));
  if (number === undefined || weeks === undefined || lowerAt(scan, step + 1) !== 'week') return null;
  // "on Monday of last week's storm"
  if (/^['’]s$/.test(lowerAt(scan, step + 2))) return null;
  const monday = daysOfValue(unitAway(scan.anchor, 'week', weeks))?.first;
  const value = monday === undefined ? `XXXX-WXX-${number}` : formatDay(monday + number - 1);
  return { to: step + 2, type: 'DATE', value };
}

/** "Friday week": a week behind the coming Friday; no noun stands behind it that is "Friday's week". */
function weekOn(scan: Scan, at: number): Found | null {
  const number = weekdayAt(scan, at);
  if (number === undefined || lowerAt(scan, at + 1) !== 'week') return null;
  const noun = scan.tokens[scan.words[at + 2]?.token ?? -1]?.upos;
  return noun === 'NOUN' ? null : { to: at + 2, type: 'DATE', value: daysFromComing(scan, number, 7) };
}

/** Weeks counted from a weekday: the coming one, or with "ago" the last. */
function weeksFrom(scan: Scan, at: number): Found | null {
  const quantity = readQuantity(scan, at);
  const unit = quantity && UNIT.get(lowerAt(scan, quantity.to));
  if (!quantity?.value || (unit !== 'week' && unit !== 'fortnight')) return null;
  const days = DAYS[unit] * quantity.value;
  const side = quantity.to + 1;
  const ago = lowerAt(scan, side) === 'ago';
  if (!ago && !/^(on|from)$/.test(lowerAt(scan, side))) return null;
  const name = ago && lowerAt(scan, side + 1) === 'on' ? side + 2 : side + 1;
  const number = weekdayAt(scan, name);
  if (number === undefined || !Number.isInteger(days)) return null;
  if (!ago) return { to: name + 1, type: 'DATE', value: daysFromComing(scan, number, days) };
  const last = dayOf(weekday(scan, name)?.value);
  return { to: name + 1, type: 'DATE', value: last === null ? `XXXX-WXX-${number}` : formatDay(last - days) };
}

const DAYS: Record<Extract<Unit, 'week' | 'fortnight'>, number> = { week: 7, fortnight: 14 };

function daysFromComing(scan: Scan, weekdayNumber: number, days: number): string {
  const here = scan.anchor?.day ?? null;
  if (here === null) return `XXXX-WXX-${weekdayNumber}`;
  const ahead = (weekdayNumber - weekdayOf(here) + 7) % 7 || 7;
  return formatDay(here + ahead + days);
}

function dayOf(value: string | undefined): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value ?? '') ?? [];
  return day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
}
