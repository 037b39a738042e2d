import type { Found, Scan } from '../../words/scan.ts';
import { monthDay } from './month-day.ts';
import { nearDay } from './near-day.ts';
import { weekday } from './weekday.ts';

/** A single day named at a place: "4 March", "Sunday", "yesterday"; nothing with a part of the day. */
export function dayAt(scan: Scan, at: number): Found | null {
  const found = monthDay(scan, at) ?? nearDay(scan, at) ?? weekday(scan, at);
  return found?.type === 'DATE' ? found : null;
}
