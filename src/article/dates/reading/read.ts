import { findDates } from './find.ts';
import { readingOf } from './iso.ts';
import type { DateHints, DateReading } from './types.ts';

const RANK = { minute: 3, day: 3, month: 2, year: 1 };

/**
 * The date that a short text gives: the first that names a day, else a month, else a year; null where there is none.
 * Takes ISO 8601, RFC 2822, numbers in any order, and names of months in some forty languages. Pure and linear.
 */
export function readDate(text: string, hints: DateHints = {}): DateReading | null {
  let best: DateReading | null = null;
  for (const found of findDates(text, hints)) {
    const reading = readingOf(found);
    if (reading !== null && (best === null || RANK[reading.precision] > RANK[best.precision])) best = reading;
  }
  return best;
}
