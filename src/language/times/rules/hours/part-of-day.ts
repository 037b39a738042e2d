import { unitAway } from '../../anchor.ts';
import { PART_OF_DAY } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

/** "tonight", "overnight", "last night", "this morning", "the next morning". */
export function partOfDay(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at);
  if (word === 'tonight') return { to: at + 1, type: 'TIME', value: `${unitAway(scan.anchor, 'day', 0)}TNI` };
  const part = PART_OF_DAY.get(lowerAt(scan, at + 1));
  if (!part) return null;
  if (word === 'last') return { to: at + 2, type: 'TIME', value: unitAway(scan.anchor, 'day', -1) + part };
  if (word === 'this') return { to: at + 2, type: 'TIME', value: unitAway(scan.anchor, 'day', 0) + part };
  return null;
}
