import { quarterAway, unitAway } from '../../anchor.ts';
import { formatYear } from '../../calendar/calendar.ts';
import { ORDINAL } from '../../words/names.ts';
import { type Found, lowerAt, pastHyphen, type Scan } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

/** "the third quarter", "third-quarter", "the fourth quarter of 1989", "the 1988 second quarter", "first half of this year". */
export function quarter(scan: Scan, at: number): Found | null {
  const before = yearBefore(scan, at);
  const ordinal = before?.to ?? at;
  const short = /^Q([1-4])$/.exec(scan.words[at]?.text ?? '')?.[1];
  if (short !== undefined) return numbered(scan, Number(short), at + 1, null);
  const half = /^H([12])$/.exec(scan.words[at]?.text ?? '')?.[1];
  if (half !== undefined) return halfOf(yearAfter(scan, at + 1), Number(half));
  const number = ORDINAL.get(lowerAt(scan, ordinal));
  if (!number) return null;
  const name = pastHyphen(scan, ordinal + 1);
  const word = lowerAt(scan, name);
  if (word !== 'quarter' && !(word === 'half' && number <= 2)) return null;
  if (word === 'quarter') return numbered(scan, number, name + 1, before);
  const year = before ?? yearAfter(scan, name + 1) ?? ofTheYear(scan, name + 1);
  return halfOf(year && { ...year, to: Math.max(year.to, name + 1) }, number);
}

const halfOf = (year: Year | null, number: number): Found | null =>
  year && { to: year.to, type: 'DATE', value: `${formatYear(year.year)}-H${number}` };

interface Year {
  readonly year: number;
  readonly to: number;
}

/** The quarter that is named before `at`, in the year before or behind it, else the last of that number. */
function numbered(scan: Scan, number: number, at: number, before: Year | null): Found {
  const year = before ?? yearAfter(scan, at);
  const value = year ? quarterAway(year.year, number, 0) : lastQuarter(scan, number);
  return { to: Math.max(year?.to ?? 0, at), type: 'DATE', value };
}

/** "the second half of the year". */
const ofTheYear = (scan: Scan, at: number): Year | null =>
  scan.anchor && ['of', 'the', 'year'].every((word, i) => lowerAt(scan, at + i) === word)
    ? { year: scan.anchor.year, to: at + 3 }
    : null;

const STEP: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "1988", "this year's", "year-ago" in front of the quarter. */
function yearBefore(scan: Scan, at: number): Year | null {
  const word = lowerAt(scan, at);
  if (/^(19|20)\d\d$/.test(word)) return { year: Number(word), to: at + 1 };
  if (word === 'year' && /^(ago|earlier)$/.test(lowerAt(scan, pastHyphen(scan, at + 1))))
    return yearAgo(scan, pastHyphen(scan, at + 1) + 1);
  const step = STEP.get(word);
  if (step === undefined || lowerAt(scan, at + 1) !== 'year' || !/^['’]s$/.test(lowerAt(scan, at + 2)))
    return null;
  const year = Number(unitAway(scan.anchor, 'year', step));
  return Number.isInteger(year) ? { year, to: at + 3 } : null;
}

/** "the year-ago third quarter": a year before the last of that number. */
function yearAgo(scan: Scan, to: number): Year | null {
  const number = ORDINAL.get(lowerAt(scan, to));
  const year = number === undefined ? Number.NaN : Number(lastQuarter(scan, number).slice(0, 4)) - 1;
  return Number.isInteger(year) ? { year, to } : null;
}

/** The quarter of that number that ended, or runs, at the article's date. */
function lastQuarter(scan: Scan, number: number): string {
  const anchor = scan.anchor;
  if (!anchor) return `XXXX-Q${number}`;
  const running = Math.ceil((anchor.month ?? 12) / 3);
  return quarterAway(number <= running ? anchor.year : anchor.year - 1, number, 0);
}
