import { type Anchor, readAnchor, type Unit, unitAway } from '../../anchor.ts';
import { UNIT } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const CALENDAR = new Set<Unit>(['day', 'week', 'month', 'year']);
const STEP: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['preceding', -1],
]);

/** "that day", "the same month", "the following year", "the next day": counted from what the text spoke of last. */
export function sameTime(scan: Scan, at: number): Found | null {
  const article = lowerAt(scan, at) === 'the';
  const word = article ? at + 1 : at;
  if (lowerAt(scan, word) === 'that' && lowerAt(scan, word + 1) === 'same') return thatSame(scan, word + 2);
  const step = STEP.get(lowerAt(scan, word));
  if (step === undefined || article === (lowerAt(scan, word) === 'that')) return null;
  const unit = UNIT.get(lowerAt(scan, word + 1));
  if (!unit || !CALENDAR.has(unit) || lowerAt(scan, word + 1).endsWith('s')) return null;
  return { to: word + 2, type: 'DATE', value: unitAway(focusAnchor(scan), unit, step) };
}

/** "that same day" */
function thatSame(scan: Scan, at: number): Found | null {
  const unit = UNIT.get(lowerAt(scan, at));
  if (!unit || !CALENDAR.has(unit) || lowerAt(scan, at).endsWith('s')) return null;
  return { to: at + 1, type: 'DATE', value: unitAway(focusAnchor(scan), unit, 0) };
}

const focusAnchor = (scan: Scan): Anchor | null => (scan.focus ? readAnchor(scan.focus) : scan.anchor);
