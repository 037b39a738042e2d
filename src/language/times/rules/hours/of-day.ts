import { daysOfValue } from '../../calendar/days.ts';
import { WEEKDAY } from '../../words/names.ts';
import { dayOfMonth, joinsRange } from '../../words/range.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';
import { dayAt } from '../days/day-at.ts';
import { dayRange } from '../days/day-range.ts';
import { weekday } from '../days/weekday.ts';
import { nightOf } from './overnight.ts';

/** "the night of 3-4 March", "the night of Friday to Saturday": the night that begins on the first of two days. */
export function nightOfTwoDays(scan: Scan, at: number): Found | null {
  const night = lowerAt(scan, at) === 'the' ? at + 1 : at;
  if (lowerAt(scan, night) !== 'night' || lowerAt(scan, night + 1) !== 'of') return null;
  const first = dayRange(scan, night + 2) ?? dayAt(scan, night + 2);
  if (!first || !joinsRange(scan, first.to)) return null;
  const to = pastDay(scan, first.to + 1);
  const day = daysOfValue(first.value)?.first;
  if (to === null) return null;
  return { to, type: 'TIME', value: `${first.value}TNI`, within: day === undefined ? null : nightOf(day) };
}

function pastDay(scan: Scan, at: number): number | null {
  const named = dayAt(scan, at);
  if (named) return named.to;
  return dayOfMonth(lowerAt(scan, at)) === null ? null : at + 1;
}

/** "the small hours of Sunday", "the early hours of Sunday morning". */
export function earlyHours(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'the') return null;
  const hours = at + 1;
  if (!/^(small|wee|early)$/.test(lowerAt(scan, hours)) || lowerAt(scan, hours + 1) !== 'hours') return null;
  if (lowerAt(scan, hours + 2) !== 'of') return null;
  const day = dayAt(scan, hours + 3) ?? morningAt(scan, hours + 3);
  return day && { to: day.to, type: 'TIME', value: `${day.value.slice(0, 10)}TMO` };
}

const morningAt = (scan: Scan, at: number): Found | null =>
  WEEKDAY.has(lowerAt(scan, at)) && lowerAt(scan, at + 1) === 'morning' ? weekday(scan, at) : null;
