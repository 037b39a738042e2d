import { type Found, lowerAt, pastHyphen, type Scan } from '../../words/scan.ts';

const SPELLED: ReadonlyMap<string, number> = new Map([
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
]);

/** "the 20th century", "19th-century". */
export function century(scan: Scan, at: number): Found | null {
  const name = pastHyphen(scan, at + 1);
  if (lowerAt(scan, name) !== 'century') return null;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lowerAt(scan, at));
  const number = digits ? Number(digits[1]) : SPELLED.get(lowerAt(scan, at));
  if (!number) return null;
  return { to: name + 1, type: 'DATE', value: String(number - 1).padStart(2, '0') };
}
