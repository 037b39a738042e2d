import { dayNumber, formatDay, weekdayOf } from '../../calendar/calendar.ts';
import { directionAt } from '../../direction.ts';
import { isFullWeekday, PART_OF_DAY, WEEKDAY } from '../../words/names.ts';
import { joinsRange, joinsTwo } from '../../words/range.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../../words/scan.ts';
import { monthDay } from './month-day.ts';

type Step = 'last' | 'this' | 'next';

const STEP: ReadonlyMap<string, Step> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'next'],
]);

/** "Tuesday", "last Friday", "next Monday", "Wednesday night". */
export function weekday(scan: Scan, at: number): Found | null {
  const step = STEP.get(lowerAt(scan, at));
  const name = step === undefined ? at : at + 1;
  const number =
    isCapitalised(scan, name) && isFullWeekday(lowerAt(scan, name))
      ? WEEKDAY.get(lowerAt(scan, name))
      : undefined;
  if (!number) return null;
  // "on Thursday (16 May)"
  const inBrackets = lowerAt(scan, name + 1) === '(' ? monthDay(scan, name + 2) : null;
  if (inBrackets) return { to: name + 1, type: 'DATE', value: inBrackets.value };
  const day = dayOf(scan, number, step, at, name + 1);
  const part = PART_OF_DAY.get(lowerAt(scan, name + 1));
  if (part) return { to: name + 2, type: 'TIME', value: day + part };
  return { to: name + 1, type: 'DATE', value: day };
}

function dayOf(scan: Scan, number: number, step: Step | undefined, from: number, to: number): string {
  const here = scan.anchor?.day;
  if (here === null || here === undefined) return `XXXX-WXX-${number}`;
  const begun = step === undefined ? rangeBefore(scan, from) : null;
  if (begun !== null) return formatDay(begun + ((number - weekdayOf(begun) + 7) % 7));
  return formatDay(here + offset(scan, number - weekdayOf(here), step, from, to));
}

/** "from Monday to Wednesday": the day on which the range that ends here begins; the first weekday was read just before. */
function rangeBefore(scan: Scan, at: number): number | null {
  if (!joinsRange(scan, at - 1) && !joinsTwo(scan, at - 1)) return null;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(scan.focus ?? '') ?? [];
  const before = WEEKDAY.get(lowerAt(scan, at - 2));
  const first = day === undefined ? null : dayNumber(Number(year), Number(month), Number(day));
  return first !== null && before !== undefined && weekdayOf(first) === before ? first : null;
}

/** Days from the article's date to the weekday that is `difference` days away in the same week. */
function offset(scan: Scan, difference: number, step: Step | undefined, from: number, to: number): number {
  const back = difference > 0 ? difference - 7 : difference;
  const ahead = difference < 0 ? difference + 7 : difference;
  if (step === 'last') return back === 0 ? -7 : back;
  if (step === 'next') return ahead === 0 ? 7 : ahead;
  if (step === 'this') return difference;
  return directionAt(scan, from, to) === 'future' ? ahead : back;
}
