import { formatYear } from '../../calendar/calendar.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const YEARS: ReadonlyMap<string, number> = new Map([
  ['decade', 10],
  ['century', 100],
  ['millennium', 1000],
]);

/** "the turn of the century": the nearest. */
export function turnOf(scan: Scan, at: number): Found | null {
  if (!['the', 'turn', 'of', 'the'].every((word, i) => lowerAt(scan, at + i) === word)) return null;
  const years = YEARS.get(lowerAt(scan, at + 4));
  if (years === undefined) return null;
  const { anchor } = scan;
  const value = anchor ? formatYear(years * Math.round(anchor.year / years)) : 'XXXX';
  return { to: at + 5, type: 'DATE', value };
}
