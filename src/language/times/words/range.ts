import { isHyphen, lowerAt, type Scan } from './scan.ts';

const TO = new Set(['to', 'through', 'until', 'till', '–', '—']);

/** Whether the word at a place joins the ends of a range: "3 to 5", "3-5", "Monday through Friday". */
export const joinsRange = (scan: Scan, at: number): boolean =>
  TO.has(lowerAt(scan, at)) || isHyphen(lowerAt(scan, at));

/** "between Monday and Wednesday", "on 3 and 5 May": the "and" at `at`, with one word before it. */
export const joinsTwo = (scan: Scan, at: number): boolean =>
  lowerAt(scan, at) === 'and' && /^(between|on|from|of)$/.test(lowerAt(scan, at - 2));

/** The day of a month that a word names: "3", "22nd"; null for what is none. */
export function dayOfMonth(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = digits ? Number(digits[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}
