import { formatYear } from '../../calendar/calendar.ts';
import { SEASON } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

/** "the summer of 2017", "spring 2019", "the summer". */
export function season(scan: Scan, at: number): Found | null {
  const code = SEASON.get(lowerAt(scan, at));
  if (!code) return null;
  const year = yearAfter(scan, at + 1);
  if (year) return { to: year.to, type: 'DATE', value: `${formatYear(year.year)}-${code}` };
  const before = /^(early|late)$/.test(lowerAt(scan, at - 1)) ? at - 2 : at - 1;
  if (lowerAt(scan, before) !== 'the' || lowerAt(scan, at) === 'fall' || lowerAt(scan, at) === 'spring')
    return null;
  return {
    to: at + 1,
    type: 'DATE',
    value: `${scan.anchor ? formatYear(scan.anchor.year) : 'XXXX'}-${code}`,
  };
}
