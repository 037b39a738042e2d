import { readQuantity } from '../numbers.ts';
import { type Found, isHyphen, lowerAt, type Scan } from '../scan.ts';

/** "nineteen ninety-six", "the year two thousand", as transcripts write them. */
export function spelledYear(scan: Scan, at: number): Found | null {
  if (
    lowerAt(scan, at) === 'year' &&
    lowerAt(scan, at + 1) === 'two' &&
    lowerAt(scan, at + 2) === 'thousand'
  ) {
    return { from: lowerAt(scan, at - 1) === 'the' ? at - 1 : at, to: at + 3, type: 'DATE', value: '2000' };
  }
  const century = CENTURY.get(lowerAt(scan, at));
  if (!century || isHyphen(lowerAt(scan, at + 1))) return null;
  const rest = readQuantity(scan, at + 1);
  if (!rest?.value || rest.value < 10 || rest.value > 99 || /^\d/.test(lowerAt(scan, at + 1))) return null;
  return { to: rest.to, type: 'DATE', value: `${century}${rest.value}` };
}

const CENTURY: ReadonlyMap<string, string> = new Map([
  ['eighteen', '18'],
  ['nineteen', '19'],
  ['twenty', '20'],
]);
