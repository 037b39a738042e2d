import type { Unit } from '../../anchor.ts';
import { dayNumber, daysInMonth } from '../../calendar/calendar.ts';
import { daysOfAnchor, daysOfUnits } from '../../calendar/days.ts';
import { formatDuration } from '../../words/duration.ts';
import { UNIT } from '../../words/names.ts';
import { readQuantity } from '../../words/numbers.ts';
import { type Found, lowerAt, type Scan, type Within } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

const SIDE = new Set([
  'past',
  'last',
  'next',
  'first',
  'coming',
  'previous',
  'final',
  'latest',
  'following',
  'recent',
  'preceding',
]);

/** "the past two months", "the first nine months", "the next few years", "the past decade". */
export function spanOfUnits(scan: Scan, at: number): Found | null {
  const side = lowerAt(scan, at) === 'the' ? at + 1 : at;
  if (!SIDE.has(lowerAt(scan, side))) return null;
  const few = lowerAt(scan, side + 1) === 'few' ? { to: side + 2, value: null } : null;
  const couple =
    lowerAt(scan, side + 1) === 'couple' && lowerAt(scan, side + 2) === 'of'
      ? { to: side + 3, value: 2 }
      : null;
  const one =
    lowerAt(scan, side) === 'past' && !/s$/.test(lowerAt(scan, side + 1)) ? { to: side + 1, value: 1 } : null;
  const quantity = few ?? couple ?? readQuantity(scan, side + 1) ?? one;
  if (!quantity) return null;
  const gap = lowerAt(scan, quantity.to) === 'trading' ? quantity.to + 1 : quantity.to;
  const unit = UNIT.get(lowerAt(scan, gap));
  if (!unit) return null;
  const within = countsFromToday(scan, side, gap + 1)
    ? besideToday(scan, side, quantity.value, unit)
    : ofYear(scan, side, quantity.value, unit, gap + 1);
  return { to: gap + 1, type: 'DURATION', value: formatDuration(quantity.value, unit), within };
}

/** "the last two years of his life" does not. */
const countsFromToday = (scan: Scan, side: number, to: number): boolean =>
  /^(past|last|recent|latest|next|coming)$/.test(lowerAt(scan, side)) && lowerAt(scan, to) !== 'of';

/** From the unit so many back to the article's date, or from it to the unit so many ahead; open where the number is vague. */
function besideToday(scan: Scan, side: number, count: number | null, unit: Unit): Within | null {
  const today = scan.anchor && daysOfAnchor(scan.anchor);
  if (!today) return null;
  const ahead = /^(next|coming)$/.test(lowerAt(scan, side));
  const end = count === null ? null : daysOfUnits(scan.anchor, unit, (ahead ? 1 : -1) * Math.ceil(count));
  return ahead
    ? { first: today.first, last: end?.last ?? null, why: 'from the article’s date on' }
    : { first: end?.first ?? null, last: today.last, why: 'up to the article’s date' };
}

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3 };

/** "the first nine months of 2019", "the last two quarters of this year". */
function ofYear(scan: Scan, side: number, count: number | null, unit: Unit, to: number): Within | null {
  const year = lowerAt(scan, to) === 'of' ? yearAfter(scan, to) : null;
  const months = count === null ? Number.NaN : count * (MONTHS[unit] ?? Number.NaN);
  if (!year || !Number.isInteger(months) || months > 12) return null;
  const why = 'that part of the year';
  const begin = dayNumber(year.year, 1, 1);
  if (lowerAt(scan, side) === 'first') return { first: begin, last: monthEnd(year.year, months), why };
  if (!/^(last|final)$/.test(lowerAt(scan, side))) return null;
  return {
    first: months === 12 ? begin : monthEnd(year.year, 12 - months) + 1,
    last: monthEnd(year.year, 12),
    why,
  };
}

const monthEnd = (year: number, month: number): number => dayNumber(year, month, daysInMonth(year, month));
