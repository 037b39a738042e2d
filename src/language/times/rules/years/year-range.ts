import { type Found, isHyphen, lowerAt, type Scan } from '../../words/scan.ts';

/** The second year of "2015-16", "1939–45": two figures behind a year, and more than its own. */
export function yearRange(scan: Scan, at: number): Found | null {
  const second = lowerAt(scan, at);
  const joined = isHyphen(lowerAt(scan, at - 1)) || /^[–/]$/.test(lowerAt(scan, at - 1));
  if (!joined || !/^\d\d$/.test(second)) return null;
  const first = /^((?:1[6-9]|20))(\d\d)$/.exec(lowerAt(scan, at - 2));
  if (!first || isHyphen(lowerAt(scan, at + 1)) || Number(second) <= Number(first[2])) return null;
  return { to: at + 1, type: 'DATE', value: first[1]! + second };
}
