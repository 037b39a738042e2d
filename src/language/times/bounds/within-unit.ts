import { daysOfAnchor } from '../calendar/days.ts';
import { lowerAt, type Scan } from '../words/scan.ts';
import type { BoundsRule, ReadTime } from './bounded.ts';

/** "earlier this year", "so far this month", "later this week": the side of the article's date within a unit that holds it. */
export const withinUnit: BoundsRule = (bounded, scan, times, index) => {
  const time = times[index]!;
  const side = sideOf(scan, time);
  const today = scan.anchor && daysOfAnchor(scan.anchor);
  const { first, last } = bounded.days;
  if (!side || !today || first === null || last === null) return bounded;
  if (first > today.first || last < today.last || first === last) return bounded;
  const days = side.earlier ? { first, last: today.last } : { first: today.first, last };
  const why = side.earlier ? 'not after the article’s date' : 'not before the article’s date';
  return { ...bounded, days, because: [...bounded.because, { from: side.from, to: time.to, why }] };
};

function sideOf(
  scan: Scan,
  { from, to }: ReadTime,
): { readonly earlier: boolean; readonly from: number } | null {
  for (let at = from; at < to; at++) if (/^(that|same)$/.test(lowerAt(scan, at))) return null;
  if (lowerAt(scan, from - 1) === 'far' && lowerAt(scan, from - 2) === 'so')
    return { earlier: true, from: from - 2 };
  const at = SIDE.has(lowerAt(scan, from)) ? from : beforeIn(scan, from);
  const earlier = SIDE.get(lowerAt(scan, at));
  return earlier === undefined ? null : { earlier, from: at };
}

/** "last winter" and "next summer" too: a season's days are wide, for the hemisphere's sake. */
const SIDE: ReadonlyMap<string, boolean> = new Map([
  ['earlier', true],
  ['last', true],
  ['later', false],
  ['next', false],
]);

/** "earlier in March", "later in the month": the place of the word before "in". */
const beforeIn = (scan: Scan, from: number): number => {
  const preposition = lowerAt(scan, from - 1) === 'the' ? from - 2 : from - 1;
  return lowerAt(scan, preposition) === 'in' ? preposition - 1 : from;
};
