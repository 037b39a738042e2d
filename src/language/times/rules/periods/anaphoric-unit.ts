import { unitAway } from '../../anchor.ts';
import { formatDuration } from '../../words/duration.ts';
import { UNIT } from '../../words/names.ts';
import { type Found, isHyphen, lowerAt, type Scan } from '../../words/scan.ts';

/** "the quarter", "the year ended ...", "the week": the one the text is about. */
export function anaphoricUnit(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'the') return null;
  const latest = /^(latest|full|current|fiscal)$/.test(lowerAt(scan, at + 1)) ? 1 : 0;
  const word = lowerAt(scan, at + 1 + latest);
  const to = at + 2 + latest;
  if (isHyphen(lowerAt(scan, to)) || (word === 'year' && isNumber(lowerAt(scan, to)))) return null;
  if (word === 'quarter' || (word === 'period' && latest))
    return { to, type: 'DATE', value: quarterInFocus(scan, lowerAt(scan, at + 1) === 'latest') };
  const unit = UNIT.get(word);
  if (unit === 'day' && !latest && standsAlone(scan, to))
    return { to, type: 'DATE', value: unitAway(scan.anchor, 'day', 0) };
  if ((unit !== 'week' && unit !== 'year' && unit !== 'month') || word.endsWith('s')) return null;
  if (/^(ended|ending|to)$/.test(lowerAt(scan, to)))
    return { to, type: 'DURATION', value: formatDuration(1, unit) };
  return { to, type: 'DATE', value: unitAway(scan.anchor, unit, 0) };
}

/** "the year 2000", "the year two thousand" */
const isNumber = (word: string): boolean => /^\d{4}$/.test(word) || word === 'two';

/** "for the day," and not "the day when", "the day of the vote", "the day care centre". */
const standsAlone = (scan: Scan, at: number): boolean =>
  /^([.,;:"”]|and|at|in|on|to|by|from)$/.test(lowerAt(scan, at));

const quarterInFocus = (scan: Scan, isOver: boolean): string =>
  (isOver ? scan.overQuarter : null) ?? scan.quarter ?? unitAway(scan.anchor, 'quarter', -1);
