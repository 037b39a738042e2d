import { unitAway } from '../anchor.ts';
import { lowerAt, type Scan } from './scan.ts';
import { spelledYearAt } from './spelled-year-at.ts';

/** The year that follows a month or a day: ", 2018", "2018", "of 2018", "last year", "of that year". */
export function yearAfter(scan: Scan, at: number): { year: number; to: number } | null {
  const start = lowerAt(scan, at) === ',' || lowerAt(scan, at) === 'of' ? at + 1 : at;
  const digits = lowerAt(scan, start);
  if (/^(1[5-9]|20)\d\d$/.test(digits)) return { year: Number(digits), to: start + 1 };
  const spelled = spelledYearAt(scan, start);
  if (spelled) return spelled;
  if (lowerAt(scan, start + 1) !== 'year' || lowerAt(scan, at) === ',') return null;
  const step = STEP.get(lowerAt(scan, start));
  if (step === undefined) return null;
  const year = Number(unitAway(scan.anchor, 'year', step));
  return Number.isInteger(year) ? { year, to: start + 2 } : null;
}

const STEP: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
