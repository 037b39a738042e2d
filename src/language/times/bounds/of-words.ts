import { type Days, daysOfAnchor, daysOfValue } from '../calendar/days.ts';
import type { Scan } from '../words/scan.ts';
import { type Bounded, OPEN, type ReadTime } from './bounded.ts';

/** The days that a time's own words give: what its rule knows, its value's calendar unit, or a side of the article's date. */
export function boundsOfWords(scan: Scan, time: ReadTime): Bounded {
  const { from, to, type, value, within } = time;
  if (within) return { days: within, mod: null, because: [{ from, to, why: within.why }] };
  const told = type === 'SET' || type === 'DURATION' ? null : daysOfValue(value);
  if (told) return { days: told, mod: null, because: [] };
  const pointed = scan.anchor && POINTERS.get(value);
  if (!pointed) return { days: OPEN, mod: null, because: [] };
  return {
    days: pointed.days(daysOfAnchor(scan.anchor)),
    mod: null,
    because: [{ from, to, why: pointed.why }],
  };
}

interface Pointer {
  readonly days: (today: Days) => Days;
  readonly why: string;
}

const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ['PAST_REF', { days: ({ last }) => ({ first: null, last }), why: 'past: not after the article’s date' }],
  ['PRESENT_REF', { days: (today) => today, why: 'present: the article’s date' }],
  [
    'FUTURE_REF',
    { days: ({ first }) => ({ first, last: null }), why: 'future: not before the article’s date' },
  ],
]);
