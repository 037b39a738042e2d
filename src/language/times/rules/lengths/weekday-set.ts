import { isFullWeekday, PART_OF_DAY, WEEKDAY } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

/** "every Monday", "each Thursday night", "every Tuesday and Thursday", "on Sundays", "Friday nights". */
export function weekdaySet(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  if (word === 'every' || word === 'each') {
    const number = isFullWeekday(lowerAt(scan, at + 1)) ? WEEKDAY.get(lowerAt(scan, at + 1)) : undefined;
    return number ? setOf(scan, number, at + 2) : null;
  }
  if (isSecondOfSet(scan, at)) return { to: at + 1, type: 'SET', value: `XXXX-WXX-${WEEKDAY.get(word)!}` };
  if (isFullWeekday(word) && PARTS_OF_DAYS.has(lowerAt(scan, at + 1)))
    return setOf(scan, WEEKDAY.get(word)!, at + 1);
  if (!word.endsWith('days')) return null;
  const number = WEEKDAY.get(word.slice(0, -1));
  return number ? setOf(scan, number, at + 1) : null;
}

const PARTS_OF_DAYS: ReadonlyMap<string, string> = new Map(
  [...PART_OF_DAY].map(([name, value]) => [`${name}s`, value]),
);

/** The weekday, with the part of the day behind it at `to` where one is named. */
function setOf(scan: Scan, weekday: number, to: number): Found {
  const name = lowerAt(scan, to);
  const part = PART_OF_DAY.get(name) ?? PARTS_OF_DAYS.get(name);
  return { to: part ? to + 1 : to, type: 'SET', value: `XXXX-WXX-${weekday}${part ?? ''}` };
}

/** "every Tuesday and Thursday": what is said of the first holds for the second. */
const isSecondOfSet = (scan: Scan, at: number): boolean =>
  isFullWeekday(lowerAt(scan, at)) &&
  lowerAt(scan, at - 1) === 'and' &&
  isFullWeekday(lowerAt(scan, at - 2)) &&
  /^(every|each)$/.test(lowerAt(scan, at - 3));
