import { formatDuration } from '../../words/duration.ts';
import { UNIT } from '../../words/names.ts';
import { readQuantity } from '../../words/numbers.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const SIDE = new Set([
  'past',
  'last',
  'next',
  'first',
  'coming',
  'previous',
  'final',
  'latest',
  'following',
  'recent',
  'preceding',
]);

/** "the past two months", "the first nine months", "the next few years", "the past decade". */
export function spanOfUnits(scan: Scan, at: number): Found | null {
  const side = lowerAt(scan, at) === 'the' ? at + 1 : at;
  if (!SIDE.has(lowerAt(scan, side))) return null;
  const few = lowerAt(scan, side + 1) === 'few' ? { to: side + 2, value: null } : null;
  const couple =
    lowerAt(scan, side + 1) === 'couple' && lowerAt(scan, side + 2) === 'of'
      ? { to: side + 3, value: 2 }
      : null;
  const one =
    lowerAt(scan, side) === 'past' && !/s$/.test(lowerAt(scan, side + 1)) ? { to: side + 1, value: 1 } : null;
  const quantity = few ?? couple ?? readQuantity(scan, side + 1) ?? one;
  if (!quantity) return null;
  const gap = lowerAt(scan, quantity.to) === 'trading' ? quantity.to + 1 : quantity.to;
  const unit = UNIT.get(lowerAt(scan, gap));
  return unit ? { to: gap + 1, type: 'DURATION', value: formatDuration(quantity.value, unit) } : null;
}
