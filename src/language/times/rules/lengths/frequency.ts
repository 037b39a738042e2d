import type { Unit } from '../../anchor.ts';
import { formatDuration } from '../../words/duration.ts';
import { PART_OF_DAY, SEASON, UNIT } from '../../words/names.ts';
import { readQuantity } from '../../words/numbers.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const ADVERB: ReadonlyMap<string, Unit> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** "daily", "annually", "every year", "each month", "every other day", "every two weeks", "each morning", "every summer". */
export function frequency(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  const adverb = ADVERB.get(word);
  if (adverb) return { to: at + 1, type: 'SET', value: formatDuration(1, adverb) };
  if (word !== 'every' && word !== 'each') return null;
  return everyUnits(scan, at + 1) ?? everyPart(scan, at + 1);
}

function everyUnits(scan: Scan, at: number): Found | null {
  const other = lowerAt(scan, at) === 'other' || lowerAt(scan, at) === 'second';
  const quantity = other ? { to: at + 1, value: 2 } : (readQuantity(scan, at) ?? { to: at, value: 1 });
  const unit = UNIT.get(lowerAt(scan, quantity.to));
  if (!unit || (unit === 'second' && quantity.to === at)) return null;
  return { to: quantity.to + 1, type: 'SET', value: formatDuration(quantity.value, unit) };
}

function everyPart(scan: Scan, at: number): Found | null {
  const part = PART_OF_DAY.get(lowerAt(scan, at));
  if (part) return { to: at + 1, type: 'SET', value: `XXXX-XX-XX${part}` };
  const season = SEASON.get(lowerAt(scan, at));
  return season ? { to: at + 1, type: 'SET', value: `XXXX-${season}` } : null;
}
