import { formatDuration } from '../../words/duration.ts';
import { UNIT } from '../../words/names.ts';
import { readQuantity } from '../../words/numbers.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

/** How far before "a week" the count may stand that makes it a rate. */
const REACH = 4;

/** "four flights a week", "twice a year", "$3 a day". */
export function rate(scan: Scan, at: number): Found | null {
  if (!/^(a|an)$/.test(lowerAt(scan, at))) return null;
  const word = lowerAt(scan, at + 1);
  const unit = UNIT.get(word);
  if (!unit || word.endsWith('s') || /^(ago|earlier|later|before|after)$/.test(lowerAt(scan, at + 2)))
    return null;
  if (!isCounted(scan, at)) return null;
  return { to: at + 2, type: 'SET', value: formatDuration(1, unit) };
}

function isCounted(scan: Scan, at: number): boolean {
  if (/^(once|twice|times|hours|days)$/.test(lowerAt(scan, at - 1))) return true;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const word = lowerAt(scan, before);
    if (/^(for|in|within|after|about|than|nearly|almost|by|over|over|,|of)$/.test(word)) return false;
    if (/^\d/.test(word) || (readQuantity(scan, before) && !/^(a|an)$/.test(word))) return true;
  }
  return false;
}
