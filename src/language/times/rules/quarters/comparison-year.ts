import { quarterAway, unitAway } from '../../anchor.ts';
import { type Found, lowerAt, pastHyphen, type Scan } from '../../words/scan.ts';

/** "year-earlier", "year-ago": the same period of the year before. */
export function comparisonYear(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'year') return null;
  const second = pastHyphen(scan, at + 1);
  if (second === at + 1 || !/^(earlier|ago)$/.test(lowerAt(scan, second))) return null;
  const noun = /^(quarter|period)$/.test(lowerAt(scan, second + 1)) ? 1 : 0;
  const from = noun && lowerAt(scan, at - 1) === 'the' ? at - 1 : at;
  return { from, to: second + 1 + noun, type: 'DATE', value: comparedPeriod(scan, noun > 0), aside: true };
}

function comparedPeriod(scan: Scan, named: boolean): string {
  const told = named ? (scan.overQuarter ?? scan.focus) : scan.focus;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(told ?? '');
  if (!quarter) return named ? unitAway(scan.anchor, 'quarter', -5) : unitAway(scan.anchor, 'year', -1);
  return quarterAway(Number(quarter[1]), Number(quarter[2]), -4);
}
