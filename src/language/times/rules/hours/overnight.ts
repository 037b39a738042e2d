import { unitAway } from '../../anchor.ts';
import { formatDay } from '../../calendar/calendar.ts';
import { daysOfValue } from '../../calendar/days.ts';
import { joinsRange } from '../../words/range.ts';
import { type Found, lowerAt, type Scan, type Within } from '../../words/scan.ts';
import { dayAt } from '../days/day-at.ts';

/** "overnight", "overnight on Sunday", "overnight into Tuesday": the night from one day to the next, of the first's value. */
export function overnight(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'overnight' || isAdjective(scan, at)) return null;
  const into = lowerAt(scan, at + 1) === 'into' || lowerAt(scan, at + 1) === 'to';
  const named = dayAt(scan, into || lowerAt(scan, at + 1) === 'on' ? at + 2 : at + 1);
  const day = named && daysOfValue(named.value)?.first;
  if (named && day !== null && day !== undefined) return night(into ? day - 1 : day, named.to);
  const here = scan.anchor?.day ?? null;
  if (here === null) return { to: at + 1, type: 'TIME', value: `${unitAway(null, 'day', 0)}TNI` };
  // The article's own night: what the text spoke of before stays in focus.
  return { ...night(here - 1, at + 1), aside: true };
}

/** The night that begins on a day. */
function night(day: number, to: number): Found {
  return { to, type: 'TIME', value: `${formatDay(day)}TNI`, within: nightOf(day) };
}

/** A night's days: it ends on the next. */
export const nightOf = (day: number): Within => ({
  first: day,
  last: day + 1,
  why: 'a night ends on the next day',
});

/** "an overnight train", "became famous overnight" is told by nothing here; "overnight success". */
function isAdjective(scan: Scan, at: number): boolean {
  if (/^(an|the|any|no)$/.test(lowerAt(scan, at - 1)) || joinsRange(scan, at - 1)) return true;
  return scan.tokens[scan.words[at + 1]?.token ?? -1]?.upos === 'NOUN';
}
