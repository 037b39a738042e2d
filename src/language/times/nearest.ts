import { directionAt, isPast } from './direction.ts';
import type { Scan } from './words/scan.ts';

/** What lies farther ahead than this many days without a word about the future is of the year before. */
const NEAR = 140;

/** Of days that come once a year, the one nearest to the article's (`here`) that the tense at `from` .. `to - 1` allows. */
export function nearestDay(
  scan: Scan,
  days: readonly number[],
  here: number,
  from: number,
  to: number,
): number {
  const past = days.findLast((day) => day <= here) ?? days[0]!;
  const direction = directionAt(scan, from, to);
  if (direction === 'past' && !isSoon(scan, past, here, from)) return past;
  if (direction === 'future') return days.find((day) => day >= here) ?? past;
  return days.findLast((day) => day - here <= NEAR) ?? past;
}

/**
 * A day some ten months back would be given with its year, so the coming one is meant,
 * unless the verb that is dated stands right before it in the past tense ("resigned on March 29").
 */
const isSoon = (scan: Scan, past: number, here: number, from: number): boolean =>
  here - past > 305 && !isPast(scan, from - 2) && !isPast(scan, from - 1);
