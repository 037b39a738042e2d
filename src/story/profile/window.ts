import type { DatePublished } from '../../format/index.ts';

/** When an article was published, in days since 1970 (UTC); null at an end that the page leaves open. */
export interface Window {
  readonly from: number | null;
  readonly to: number | null;
}

const DAY = 86_400_000;
const WIDTH = { minute: 0, day: 0, month: 30, year: 364 } as const;

/** The published date where there is one, else the bounds that the text itself proves. */
export function windowOf(date: DatePublished): Window {
  const day = dayOf(date.value);
  if (day === null) return { from: dayOf(date.notBefore), to: dayOf(date.notAfter) };
  return { from: day, to: day + WIDTH[date.precision ?? 'day'] };
}

/** Days between two windows: 0 where they may meet, null where an open end leaves it unknown. */
export function gapBetween(a: Window, b: Window): number | null {
  if (a.to !== null && b.from !== null && b.from > a.to) return b.from - a.to;
  if (b.to !== null && a.from !== null && a.from > b.to) return a.from - b.to;
  return isClosed(a) && isClosed(b) ? 0 : null;
}

function isClosed(window: Window): boolean {
  return window.from !== null && window.to !== null;
}

/** Days since 1970 of an ISO 8601 date or date-time, hours as a fraction; a bare year or month is its beginning. */
export function dayOf(value: string | null): number | null {
  const time = value === null ? Number.NaN : Date.parse(value);
  return Number.isNaN(time) ? null : time / DAY;
}
