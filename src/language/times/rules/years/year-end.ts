import { unitAway } from '../../anchor.ts';
import { type Found, lowerAt, pastHyphen, type Scan } from '../../words/scan.ts';

/** "year-end", "year end", "year's end". */
export function yearEnd(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'year') return null;
  const second = /^['’]s$/.test(lowerAt(scan, at + 1)) ? at + 2 : pastHyphen(scan, at + 1);
  if (lowerAt(scan, second) !== 'end') return null;
  return { to: second + 1, type: 'DATE', value: unitAway(scan.anchor, 'year', 0) };
}
