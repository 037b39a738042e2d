import { readAnchor, unitAway } from '../../anchor.ts';
import { PART_OF_DAY } from '../../words/names.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const STEP: ReadonlyMap<string, number> = new Map([
  ['that', 0],
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
]);

/** "that night", "the next morning", "the same evening": of the day that the text spoke of last. */
export function samePart(scan: Scan, at: number): Found | null {
  const word = lowerAt(scan, at) === 'the' ? at + 1 : at;
  const step = STEP.get(lowerAt(scan, word));
  const part = PART_OF_DAY.get(lowerAt(scan, word + 1));
  if (step === undefined || part === undefined || word > at === (lowerAt(scan, word) === 'that')) return null;
  const day = /^\d{4}-\d\d-\d\d/.test(scan.focus ?? '') ? readAnchor(scan.focus) : null;
  return { to: word + 2, type: 'TIME', value: unitAway(day, 'day', step) + part };
}
