import { quarterAway, unitAway } from '../../anchor.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

/** "the 1988 quarter", "last year's period", "the corresponding period last year": the quarter in focus, in another year. */
export function samePeriod(scan: Scan, at: number): Found | null {
  const first = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const found = yearThenPeriod(scan, first) ?? periodThenYear(scan, first);
  const quarter = Number(/^\d{4}-Q([1-4])$/.exec(quarterInFocus(scan))?.[1]);
  if (!found || !(quarter > 0)) return null;
  return { from: at, to: found.to, type: 'DATE', value: quarterAway(found.year, quarter, 0), aside: true };
}

interface Year {
  readonly year: number;
  readonly to: number;
}

const isPeriod = (word: string): boolean => word === 'quarter' || word === 'period';

/** "1988 quarter", "last year's quarter". */
function yearThenPeriod(scan: Scan, at: number): Year | null {
  if (/^(19|20)\d\d$/.test(lowerAt(scan, at)) && isPeriod(lowerAt(scan, at + 1)))
    return { year: Number(lowerAt(scan, at)), to: at + 2 };
  const lastYears = lowerAt(scan, at) === 'last' && /^['’]s$/.test(lowerAt(scan, at + 2));
  const year = lastYears && isPeriod(lowerAt(scan, at + 3)) ? yearAfter(scan, at) : null;
  return year && { year: year.year, to: at + 4 };
}

/** "corresponding period last year", "same quarter of 1988", "comparable period a year ago". */
function periodThenYear(scan: Scan, at: number): Year | null {
  if (!/^(corresponding|comparable|same|like)$/.test(lowerAt(scan, at)) || !isPeriod(lowerAt(scan, at + 1)))
    return null;
  const behind = lowerAt(scan, at + 2) === 'in' ? at + 3 : at + 2;
  return yearAfter(scan, behind) ?? yearAgo(scan, behind);
}

function yearAgo(scan: Scan, at: number): Year | null {
  if (!scan.anchor || lowerAt(scan, at) !== 'a' || lowerAt(scan, at + 1) !== 'year') return null;
  const isAgo = /^(ago|earlier)$/.test(lowerAt(scan, at + 2));
  return isAgo ? { year: Number(quarterInFocus(scan).slice(0, 4)) - 1, to: at + 3 } : null;
}

/** The quarter that the text spoke of last, else the last that was over at the article's date. */
const quarterInFocus = (scan: Scan): string =>
  scan.overQuarter ?? scan.quarter ?? unitAway(scan.anchor, 'quarter', -1);
