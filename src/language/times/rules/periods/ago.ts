import { quarterAway, type Unit, unitAway } from '../../anchor.ts';
import { formatYear } from '../../calendar/calendar.ts';
import { daysOfUnits } from '../../calendar/days.ts';
import { UNIT } from '../../words/names.ts';
import { type Quantity, readQuantity } from '../../words/numbers.ts';
import { type Found, lowerAt, type Scan, type Within } from '../../words/scan.ts';

const BACK = new Set(['ago', 'earlier']);

/** "three days ago", "a year earlier", "several months ago", "two hours ago"; and "two weeks from now". */
export function ago(scan: Scan, at: number): Found | null {
  const quantity = readQuantity(scan, at) ?? bareUnits(scan, at);
  if (!quantity) return null;
  const unit = UNIT.get(lowerAt(scan, quantity.to));
  if (!unit) return null;
  const back = pastOrSo(scan, quantity.to + 1);
  if (lowerAt(scan, back) === 'from' && lowerAt(scan, back + 1) === 'now')
    return fromNow(scan, unit, quantity.value, back + 2);
  if (!BACK.has(lowerAt(scan, back))) return null;
  if (quantity.value === null)
    return { to: back + 1, type: 'DATE', value: 'PAST_REF', within: twoOrMore(scan, unit, -1) };
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { to: back + 1, type: 'TIME', value: hoursAgo(scan) };
  if (unit === 'year' && quantity.value === 1)
    return { to: back + 1, type: 'DATE', value: yearBefore(scan), aside: true };
  return { to: back + 1, type: 'DATE', value: unitAway(scan.anchor, unit, -Math.round(quantity.value)) };
}

/** "decades ago": a number nobody gives. */
const bareUnits = (scan: Scan, at: number): Quantity | null =>
  lowerAt(scan, at).endsWith('s') && lowerAt(scan, at + 1) === 'ago' ? { to: at, value: null } : null;

const pastOrSo = (scan: Scan, at: number): number =>
  lowerAt(scan, at) === 'or' && lowerAt(scan, at + 1) === 'so' ? at + 2 : at;

const CALENDAR = /^(day|week|month|year|decade|century)$/;

function fromNow(scan: Scan, unit: Unit, count: number | null, to: number): Found {
  if (count !== null && CALENDAR.test(unit))
    return { to, type: 'DATE', value: unitAway(scan.anchor, unit, Math.round(count)) };
  return { to, type: 'DATE', value: 'FUTURE_REF', within: twoOrMore(scan, unit, 1) };
}

/** "weeks ago", "a few years from now": whatever their number, they are two at least. */
function twoOrMore(scan: Scan, unit: Unit, side: 1 | -1): Within | null {
  const days = daysOfUnits(scan.anchor, unit, 2 * side);
  if (days === null) return null;
  return side < 0
    ? { first: null, last: days.last, why: `${unit}s, two at least, before the article’s date` }
    : { first: days.first, last: null, why: `${unit}s, two at least, behind the article’s date` };
}

/** A speaker's hours count from his speaking, which the page seldom dates to the hour. */
const hoursAgo = (scan: Scan): string => `${unitAway(scan.anchor, 'day', 0)}TXX`;

/** In a report on a quarter "a year ago" is that quarter of the year before. */
function yearBefore(scan: Scan): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(scan.focus ?? '');
  if (quarter) return quarterAway(Number(quarter[1]), Number(quarter[2]), -4);
  return scan.anchor ? formatYear(scan.anchor.year - 1) : 'XXXX';
}
