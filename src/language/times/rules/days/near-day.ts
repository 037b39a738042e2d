import { unitAway } from '../../anchor.ts';
import { PART_OF_DAY } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "today", "yesterday morning", "the day before yesterday". */
export function nearDay(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  if (word === 'the' && lowerAt(scan, at + 1) === 'day') return besideNearDay(scan, at);
  const step = DAYS.get(word);
  if (step === undefined) return null;
  const day = unitAway(scan.anchor, 'day', step);
  const part = PART_OF_DAY.get(lowerAt(scan, at + 1));
  return part ? { to: at + 2, type: 'TIME', value: day + part } : { to: at + 1, type: 'DATE', value: day };
}

function besideNearDay(scan: Scan, at: number): Found | null {
  const side = lowerAt(scan, at + 2);
  const step = DAYS.get(lowerAt(scan, at + 3));
  if (step === undefined || (side !== 'before' && side !== 'after')) return null;
  return {
    to: at + 4,
    type: 'DATE',
    value: unitAway(scan.anchor, 'day', step + (side === 'before' ? -1 : 1)),
  };
}
