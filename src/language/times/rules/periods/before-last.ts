import { unitAway } from '../../anchor.ts';
import { UNIT } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const STEP: ReadonlyMap<string, number> = new Map([
  ['before last', -2],
  ['after next', 2],
]);

/** "the week before last", "the year after next", "the weekend before last", "the night before last". */
export function beforeLast(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'the') return null;
  const step = STEP.get(`${lowerAt(scan, at + 2)} ${lowerAt(scan, at + 3)}`);
  if (step === undefined) return null;
  const to = at + 4;
  const word = lowerAt(scan, at + 1);
  if (word === 'night') return { to, type: 'TIME', value: `${unitAway(scan.anchor, 'day', step)}TNI` };
  if (word === 'weekend') return { to, type: 'DATE', value: `${unitAway(scan.anchor, 'week', step)}-WE` };
  const unit = UNIT.get(word);
  return unit && /^(week|month|year|decade)$/.test(word)
    ? { to, type: 'DATE', value: unitAway(scan.anchor, unit, step) }
    : null;
}
