import { quarterAway, unitAway } from '../anchor.ts';
import { formatYear } from '../calendar.ts';
import { ORDINAL } from '../names.ts';
import { type Found, lowerAt, pastHyphen, type Scan } from '../scan.ts';
import { yearAfter } from '../year-after.ts';

/** "the third quarter", "third-quarter", "the fourth quarter of 1989", "the 1988 second quarter", "first half of this year". */
export function quarter(scan: Scan, at: number): Found | null {
  const before = yearBefore(scan, at);
  const ordinal = before?.to ?? at;
  const number = ORDINAL.get(lowerAt(scan, ordinal));
  if (!number) return null;
  const name = pastHyphen(scan, ordinal + 1);
  const word = lowerAt(scan, name);
  if (word !== 'quarter' && !(word === 'half' && number <= 2)) return null;
  const year = before ?? yearAfter(scan, name + 1);
  const to = Math.max(year?.to ?? 0, name + 1);
  if (word === 'half')
    return year ? { to, type: 'DATE', value: `${formatYear(year.year)}-H${number}` } : null;
  return { to, type: 'DATE', value: year ? quarterAway(year.year, number, 0) : lastQuarter(scan, number) };
}

const STEP: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "1988", "this year's" in front of the quarter. */
function yearBefore(scan: Scan, at: number): { year: number; to: number } | null {
  const word = lowerAt(scan, at);
  if (/^(19|20)\d\d$/.test(word)) return { year: Number(word), to: at + 1 };
  const step = STEP.get(word);
  if (step === undefined || lowerAt(scan, at + 1) !== 'year' || !/^['’]s$/.test(lowerAt(scan, at + 2)))
    return null;
  const year = Number(unitAway(scan.anchor, 'year', step));
  return Number.isInteger(year) ? { year, to: at + 3 } : null;
}

/** The quarter of that number that ended, or runs, at the article's date. */
function lastQuarter(scan: Scan, number: number): string {
  const anchor = scan.anchor;
  if (!anchor) return `XXXX-Q${number}`;
  const running = Math.ceil((anchor.month ?? 12) / 3);
  return quarterAway(number <= running ? anchor.year : anchor.year - 1, number, 0);
}
