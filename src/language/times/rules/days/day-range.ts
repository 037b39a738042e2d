import { MONTH } from '../../words/names.ts';
import { dayOfMonth, joinsRange, joinsTwo } from '../../words/range.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../../words/scan.ts';
import { monthDay } from './month-day.ts';

/** The days of a range whose month stands at its other end: the 3 of "3 to 5 May 2023", the 5 of "May 3-5". */
export function dayRange(scan: Scan, at: number): Found | null {
  const day = dayOfMonth(lowerAt(scan, at));
  return day === null ? null : (firstDay(scan, at, day) ?? lastDay(scan, at, day));
}

function firstDay(scan: Scan, at: number, day: number): Found | null {
  if (!joinsRange(scan, at + 1) && !joinsTwo(scan, at + 1)) return null;
  const last = monthDay(scan, at + 2);
  const lastNumber = dayOfMonth(lowerAt(scan, at + 2));
  if (last === null || lastNumber === null || lastNumber <= day) return null;
  return withDay(last.value, day, at + 1);
}

function lastDay(scan: Scan, at: number, day: number): Found | null {
  if (!joinsRange(scan, at - 1) && lowerAt(scan, at - 1) !== 'and') return null;
  const first = dayOfMonth(lowerAt(scan, at - 2));
  const isMonth = isCapitalised(scan, at - 3) && MONTH.has(lowerAt(scan, at - 3));
  if (!isMonth || first === null || first >= day || isCount(scan, at + 1)) return null;
  // The first day was read just before, its year behind the second counted in.
  return scan.focus === null ? null : withDay(scan.focus, day, yearEnd(scan, at + 1));
}

const withDay = (value: string, day: number, to: number): Found | null =>
  /-\d\d$/.test(value) && /^(\d{4}|XXXX)-\d\d-/.test(value)
    ? { to, type: 'DATE', value: value.slice(0, -2) + String(day).padStart(2, '0') }
    : null;

/** Behind ", 2023" where that stands there. */
function yearEnd(scan: Scan, at: number): number {
  const digits = lowerAt(scan, at) === ',' ? at + 1 : at;
  return /^(1[5-9]|20)\d\d$/.test(lowerAt(scan, digits)) ? digits + 1 : at;
}

/** "on May 3 and 5 people", "May 3 to 5 p.m." */
function isCount(scan: Scan, at: number): boolean {
  const tag = scan.tokens[scan.words[at]?.token ?? -1]?.upos;
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || /^(%|[ap]\.?m\.?)$/.test(lowerAt(scan, at));
}
