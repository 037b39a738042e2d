import { unitAway } from '../../anchor.ts';
import { weekdayOf } from '../../calendar/calendar.ts';
import { directionAt } from '../../direction.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const STEP: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 0],
]);

/** "the weekend", "last weekend", "this past weekend"; "the weekend" is the one just past, unless the tense says else. */
export function weekend(scan: Scan, at: number): Found | null {
  const thisPast = lowerAt(scan, at) === 'this' && lowerAt(scan, at + 1) === 'past' ? 1 : 0;
  if (lowerAt(scan, at + 1 + thisPast) !== 'weekend') return null;
  const word = lowerAt(scan, at + thisPast);
  const step = word === 'the' ? untold(scan, at) : STEP.get(word);
  if (step === undefined) return null;
  return { to: at + 2 + thisPast, type: 'DATE', value: `${unitAway(scan.anchor, 'week', step)}-WE` };
}

function untold(scan: Scan, at: number): number {
  const day = scan.anchor?.day ?? null;
  if (day === null || weekdayOf(day) >= 6) return 0;
  return directionAt(scan, at, at + 2) === 'future' ? 0 : -1;
}
