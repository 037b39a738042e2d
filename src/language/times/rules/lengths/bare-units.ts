import { formatDuration } from '../../words/duration.ts';
import { UNIT } from '../../words/names.ts';
import { type Found, isHyphen, lowerAt, type Scan } from '../../words/scan.ts';

const BEFORE = new Set([
  'for',
  'in',
  'within',
  'after',
  'of',
  'over',
  'about',
  'and',
  'or',
  'took',
  'take',
  'takes',
  'the',
  'spent',
  'lasted',
  'last',
  'follows',
  'follow',
]);
const LONG = new Set(['day', 'week', 'month', 'year', 'decade', 'century']);

/** "for years", "within weeks", "decades of war", "years-long". */
export function bareUnits(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  const unit = UNIT.get(word);
  if (!unit || !LONG.has(unit) || !word.endsWith('s')) return null;
  if (isHyphen(lowerAt(scan, at + 1)) && /^(long|old)$/.test(lowerAt(scan, at + 2))) {
    return { to: at + 3, type: 'DURATION', value: formatDuration(null, unit) };
  }
  if (!BEFORE.has(lowerAt(scan, at - 1)) && lowerAt(scan, at + 1) !== 'of') return null;
  return { to: at + 1, type: 'DURATION', value: formatDuration(null, unit) };
}
