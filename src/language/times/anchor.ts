import { dayNumber, formatDay, formatMonth, formatWeek, formatYear } from './calendar/calendar.ts';

/** The date that relative times count from; what it leaves open is null. */
export interface Anchor {
  readonly year: number;
  readonly month: number | null;
  /** Day number, see calendar.ts. */
  readonly day: number | null;
}

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Reads `2018`, `2018-04`, `2018-04-03` and what may follow the day; null where it is none of them. */
export function readAnchor(date: string | null): Anchor | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] ? Number(parts[2]) : null;
  if (month === null) return { year, month, day: null };
  if (month < 1 || month > 12) return null;
  return { year, month, day: parts[3] ? dayNumber(year, month, Number(parts[3])) : null };
}

const UNKNOWN: Record<Unit, string> = {
  second: 'XXXX-XX-XXTXX',
  minute: 'XXXX-XX-XXTXX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** The calendar unit `count` units away from the anchor's own, as a TIMEX3 value; X where the anchor does not tell. */
export function unitAway(anchor: Anchor | null, unit: Unit, count: number): string {
  if (!anchor) return UNKNOWN[unit];
  const { year, month, day } = anchor;
  if (unit === 'day' && day !== null) return formatDay(day + count);
  if (unit === 'week' && day !== null) return formatWeek(day + 7 * count);
  if (unit === 'fortnight' && day !== null) return formatWeek(day + 14 * count);
  if (unit === 'month' && month !== null) return monthAway(year, month, count);
  if (unit === 'quarter' && month !== null) return quarterAway(year, Math.ceil(month / 3), count);
  if (unit === 'year') return formatYear(year + count);
  if (unit === 'decade') return formatYear(year + 10 * count).slice(0, 3);
  if (unit === 'century') return formatYear(year + 100 * count).slice(0, 2);
  return UNKNOWN[unit];
}

export function monthAway(year: number, month: number, count: number): string {
  const index = year * 12 + month - 1 + count;
  return formatMonth(Math.floor(index / 12), (index % 12) + 1);
}

export function quarterAway(year: number, quarter: number, count: number): string {
  const index = year * 4 + quarter - 1 + count;
  return `${formatYear(Math.floor(index / 4))}-Q${(index % 4) + 1}`;
}
