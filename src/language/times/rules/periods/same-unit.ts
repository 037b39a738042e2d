import { type Anchor, readAnchor, unitAway } from '../../anchor.ts';
import { daysOfValue, isoDay } from '../../calendar/days.ts';
import { UNIT } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

/** "the same month a year ago", "the same week last year": what the text spoke of last, a year before. */
export function sameUnit(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'the' || lowerAt(scan, at + 1) !== 'same') return null;
  const unit = UNIT.get(lowerAt(scan, at + 2));
  if (unit !== 'month' && unit !== 'week') return null;
  const to = yearAgo(scan, lowerAt(scan, at + 3) === 'of' ? at + 4 : at + 3);
  if (to === null) return null;
  const from = spokenOf(scan);
  const before = from && { ...from, year: from.year - 1, day: from.day === null ? null : from.day - WEEKS };
  return { to, type: 'DATE', value: unitAway(before, unit, 0), aside: true };
}

/** The day, week or month that the text spoke of last, a week by its first day; else the article's date. */
function spokenOf({ focus, anchor }: Scan): Anchor | null {
  if (focus === null) return anchor;
  const week = /-W\d\d/.test(focus) ? daysOfValue(focus) : null;
  return readAnchor(week ? isoDay(week.first) : focus) ?? anchor;
}

/** Days of the fifty-two weeks by which a week of the year before is counted. */
const WEEKS = 364;

/** Behind "a year ago", "last year". */
function yearAgo(scan: Scan, at: number): number | null {
  if (lowerAt(scan, at) === 'last' && lowerAt(scan, at + 1) === 'year') return at + 2;
  const isYear = lowerAt(scan, at) === 'a' && lowerAt(scan, at + 1) === 'year';
  return isYear && /^(ago|earlier|before)$/.test(lowerAt(scan, at + 2)) ? at + 3 : null;
}
