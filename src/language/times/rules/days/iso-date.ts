import { daysInMonth, formatDate } from '../../calendar/calendar.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

/** "2018-04-03", in one word or in five. */
export function isoDate(scan: Scan, at: number): Found | null {
  const single = /^(\d{4})-(\d{2})-(\d{2})$/.exec(lowerAt(scan, at));
  if (single) return dateOf(Number(single[1]), Number(single[2]), Number(single[3]), at + 1);
  if (!/^\d{4}$/.test(lowerAt(scan, at)) || lowerAt(scan, at + 1) !== '-' || lowerAt(scan, at + 3) !== '-')
    return null;
  const month = lowerAt(scan, at + 2);
  const day = lowerAt(scan, at + 4);
  if (month.length !== 2 || day.length !== 2) return null;
  return dateOf(Number(lowerAt(scan, at)), Number(month), Number(day), at + 5);
}

function dateOf(year: number, month: number, day: number, to: number): Found | null {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? { to, type: 'DATE', value: formatDate({ year, month, day }) } : null;
}
