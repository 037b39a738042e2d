import type { ClosedDays } from '../calendar/days.ts';
import { joinsRange } from '../words/range.ts';
import { isHyphen, lowerAt, type Scan } from '../words/scan.ts';
import type { BoundsRule, ReadTime } from './bounded.ts';
import { isMoved } from './moved.ts';
import { boundsOfWords } from './of-words.ts';

/** "from Monday to Friday", "between 3 and 5 May", "2015-16": what either end dates lies between both. */
export const range: BoundsRule = (bounded, scan, times, index) => {
  const time = times[index]!;
  return whole(scan, time, times[index + 1]) ?? whole(scan, times[index - 1], time) ?? bounded;
};

function whole(scan: Scan, begin: ReadTime | undefined, end: ReadTime | undefined) {
  if (!begin || !end || !isJoined(scan, begin, end)) return null;
  const first = closed(scan, begin)?.first;
  const last = closed(scan, end)?.last;
  if (first === undefined || last === undefined || first >= last) return null;
  const from = /^(from|between)$/.test(lowerAt(scan, begin.from - 1)) ? begin.from - 1 : begin.from;
  return { days: { first, last }, mod: null, because: [{ from, to: end.to, why: 'both ends of a range' }] };
}

function closed(scan: Scan, time: ReadTime): ClosedDays | null {
  const { first, last } = boundsOfWords(scan, time).days;
  return first === null || last === null ? null : { first, last };
}

function isJoined(scan: Scan, begin: ReadTime, end: ReadTime): boolean {
  const behind =
    lowerAt(scan, end.from - 1) === 'the' && end.from - begin.to > 1 ? end.from - 2 : end.from - 1;
  if (behind !== begin.to) return false;
  if (lowerAt(scan, behind) === 'and') return lowerAt(scan, begin.from - 1) === 'between';
  if (!joinsRange(scan, behind) && lowerAt(scan, behind) !== '/') return false;
  return isHyphen(lowerAt(scan, behind)) || !isMoved(scan, begin.from);
}
