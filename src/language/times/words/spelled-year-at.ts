import { readQuantity } from './numbers.ts';
import { isHyphen, lowerAt, type Scan } from './scan.ts';

/** "nineteen ninety-six" at a place, and where it ends. */
export function spelledYearAt(scan: Scan, at: number): { year: number; to: number } | null {
  const century = CENTURY.get(lowerAt(scan, at));
  if (!century || isHyphen(lowerAt(scan, at + 1)) || /^\d/.test(lowerAt(scan, at + 1))) return null;
  const rest = readQuantity(scan, at + 1);
  if (!rest?.value || rest.value < 10 || rest.value > 99) return null;
  return { year: 100 * century + rest.value, to: rest.to };
}

const CENTURY: ReadonlyMap<string, number> = new Map([
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);
