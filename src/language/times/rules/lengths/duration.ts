import { formatDuration } from '../../words/duration.ts';
import { UNIT } from '../../words/names.ts';
import { FILLERS, readQuantity } from '../../words/numbers.ts';
import { type Found, isHyphen, lowerAt, pastHyphen, type Scan } from '../../words/scan.ts';

/** "three days", "a two-year deal", "several months", "2 1/2 years", "two and a half years", "an hour and a half". */
export function duration(scan: Scan, at: number): Found | null {
  const quantity = readQuantity(scan, at);
  if (!quantity) return null;
  const half = isHalfMore(scan, quantity.to) ? 0.5 : 0;
  const gap = pastFiller(scan, half ? quantity.to + 3 : quantity.to);
  const unit = UNIT.get(lowerAt(scan, gap));
  if (unit === 'quarter' && isFraction(scan, at, gap)) return null;
  if (isComparison(scan, gap)) return null;
  if (!unit || isOrdinalSecond(scan, at, gap) || isAge(scan, gap + 1)) return null;
  const value = quantity.value === null ? null : quantity.value + half;
  // "an hour and a half"
  if (value !== null && isHalfMore(scan, gap + 1))
    return { to: gap + 4, type: 'DURATION', value: formatDuration(value + 0.5, unit) };
  const behind = isHyphen(lowerAt(scan, gap + 1)) && lowerAt(scan, gap + 2) === 'long' ? gap + 3 : gap + 1;
  return { to: behind, type: 'DURATION', value: formatDuration(value, unit) };
}

const isHalfMore = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at) === 'and' && lowerAt(scan, at + 1) === 'a' && lowerAt(scan, at + 2) === 'half';

function pastFiller(scan: Scan, at: number): number {
  const behind = pastHyphen(scan, at);
  return FILLERS.has(lowerAt(scan, behind)) ? behind + 1 : behind;
}

/** "a year-earlier loss" */
const isComparison = (scan: Scan, unit: number): boolean =>
  lowerAt(scan, unit) === 'year' &&
  isHyphen(lowerAt(scan, unit + 1)) &&
  /^(earlier|ago)$/.test(lowerAt(scan, unit + 2));

/** "a second", "the 1988 second half": an ordinal. */
const isOrdinalSecond = (scan: Scan, at: number, unit: number): boolean =>
  lowerAt(scan, unit) === 'second' && /^(a|an|\d{4})$/.test(lowerAt(scan, at));

/** "a quarter of", "three-quarters" */
const isFraction = (scan: Scan, at: number, unit: number): boolean =>
  lowerAt(scan, unit) === 'quarter' ||
  isHyphen(lowerAt(scan, unit - 1)) ||
  lowerAt(scan, unit + 1) === 'of' ||
  (at + 1 !== unit && lowerAt(scan, at) === 'a');

/** "59-year-old", "six years old", "two years of age". */
function isAge(scan: Scan, at: number): boolean {
  if (/^olds?$/.test(lowerAt(scan, pastHyphen(scan, at)))) return true;
  return lowerAt(scan, at) === 'of' && lowerAt(scan, at + 1) === 'age';
}
