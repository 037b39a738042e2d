import { isFullWeekday, WEEKDAY } from '../names.ts';
import { type Found, lowerAt, type Scan } from '../scan.ts';

/** "every Monday", "each Thursday", "every Tuesday and Thursday", "on Sundays". */
export function weekdaySet(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  if (word === 'every' || word === 'each') {
    const number = isFullWeekday(lowerAt(scan, at + 1)) ? WEEKDAY.get(lowerAt(scan, at + 1)) : undefined;
    return number ? { to: at + 2, type: 'SET', value: `XXXX-WXX-${number}` } : null;
  }
  if (isSecondOfSet(scan, at)) return { to: at + 1, type: 'SET', value: `XXXX-WXX-${WEEKDAY.get(word)!}` };
  if (!word.endsWith('days')) return null;
  const number = WEEKDAY.get(word.slice(0, -1));
  return number ? { to: at + 1, type: 'SET', value: `XXXX-WXX-${number}` } : null;
}

/** "every Tuesday and Thursday": what is said of the first holds for the second. */
const isSecondOfSet = (scan: Scan, at: number): boolean =>
  isFullWeekday(lowerAt(scan, at)) &&
  lowerAt(scan, at - 1) === 'and' &&
  isFullWeekday(lowerAt(scan, at - 2)) &&
  /^(every|each)$/.test(lowerAt(scan, at - 3));
