import type { Unit } from '../anchor.ts';
import { formatDuration } from '../duration.ts';
import { UNIT } from '../names.ts';
import { type Found, lowerAt, type Scan } from '../scan.ts';

const ADVERB: ReadonlyMap<string, Unit> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** "daily", "annually", "every year", "each month". */
export function frequency(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  const adverb = ADVERB.get(word);
  if (adverb) return { to: at + 1, type: 'SET', value: formatDuration(1, adverb) };
  if (word !== 'every' && word !== 'each') return null;
  const unit = UNIT.get(lowerAt(scan, at + 1));
  return unit && unit !== 'second' ? { to: at + 2, type: 'SET', value: formatDuration(1, unit) } : null;
}
