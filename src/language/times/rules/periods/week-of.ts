import { readAnchor, unitAway } from '../../anchor.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';
import { monthDay } from '../days/month-day.ts';

/** "the week of May 6": the week that the day lies in. */
export function weekOf(scan: Scan, at: number): Found | null {
  const week = lowerAt(scan, at) === 'the' ? at + 1 : at;
  if (lowerAt(scan, week) !== 'week' || lowerAt(scan, week + 1) !== 'of') return null;
  const day = monthDay(scan, week + 2);
  return day && { to: day.to, type: 'DATE', value: unitAway(readAnchor(day.value), 'week', 0) };
}
