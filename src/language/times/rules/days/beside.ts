import { type Anchor, readAnchor, type Unit, unitAway } from '../../anchor.ts';
import { UNIT } from '../../words/names.ts';
import { readQuantity } from '../../words/numbers.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

/** "a week after", "two days later", "the day before": counted from what the text spoke of last. */
export function beside(scan: Scan, at: number): Found | null {
  const quantity = lowerAt(scan, at) === 'the' ? { to: at + 1, value: 1 } : readQuantity(scan, at);
  if (!quantity || quantity.value === null || !Number.isInteger(quantity.value)) return null;
  const unit = UNIT.get(lowerAt(scan, quantity.to));
  const side = SIDE.get(lowerAt(scan, quantity.to + 1));
  if (!unit || side === undefined || !/^(day|week|month|year)$/.test(unit)) return null;
  const word = lowerAt(scan, quantity.to + 1);
  if (lowerAt(scan, at) === 'the' && (word === 'later' || lowerAt(scan, quantity.to).endsWith('s')))
    return null;
  if (word !== 'later' && !/^([.,;:"”)]|and|but)$/.test(lowerAt(scan, quantity.to + 2))) return null;
  const from: Anchor | null = scan.focus ? readAnchor(scan.focus) : null;
  return { to: quantity.to + 2, type: 'DATE', value: counted(from, unit, side * quantity.value) };
}

const SIDE: ReadonlyMap<string, number> = new Map([
  ['after', 1],
  ['later', 1],
  ['before', -1],
]);

/** A week from a day is a day. */
const counted = (from: Anchor | null, unit: Unit, count: number): string =>
  unit === 'week' && from?.day ? unitAway(from, 'day', 7 * count) : unitAway(from, unit, count);
