import { type Found, lowerAt, type Scan } from '../../words/scan.ts';
import { spelledYearAt } from '../../words/spelled-year-at.ts';

/** "nineteen ninety-six", "the year two thousand", as transcripts write them. */
export function spelledYear(scan: Scan, at: number): Found | null {
  if (
    lowerAt(scan, at) === 'year' &&
    lowerAt(scan, at + 1) === 'two' &&
    lowerAt(scan, at + 2) === 'thousand'
  ) {
    return { from: lowerAt(scan, at - 1) === 'the' ? at - 1 : at, to: at + 3, type: 'DATE', value: '2000' };
  }
  const spelled = spelledYearAt(scan, at);
  return spelled && { to: spelled.to, type: 'DATE', value: String(spelled.year) };
}
