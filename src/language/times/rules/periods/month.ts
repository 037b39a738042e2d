import { formatMonth } from '../../calendar/calendar.ts';
import { directionAt } from '../../direction.ts';
import { MONTH } from '../../words/names.ts';
import { type Found, isCapitalised, lowerAt, type Scan } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

/** Words before "May" and "March" that make a month of them. */
const BEFORE = new Set([
  'in',
  'since',
  'by',
  'until',
  'till',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid',
  '-',
  'from',
  'through',
  'during',
  'to',
  'of',
  'each',
  'every',
  'before',
  'after',
  'between',
  'earlier',
  'later',
]);

/** "December 2017", "in December", "last November". */
export function month(scan: Scan, at: number): Found | null {
  const step = STEP.get(lowerAt(scan, at));
  const name = step === undefined ? at : at + 1;
  const number = monthAt(scan, name);
  if (!number) return null;
  const year = yearAfter(scan, name + 1);
  if (year) return { to: year.to, type: 'DATE', value: formatMonth(year.year, number) };
  if (isAmbiguous(lowerAt(scan, name)) && !BEFORE.has(lowerAt(scan, name - 1))) return null;
  if (isRepeated(scan, at)) return { from: at - 1, to: name + 1, type: 'SET', value: `XXXX-${two(number)}` };
  return { to: name + 1, type: 'DATE', value: withoutYear(scan, number, step, at, name + 1) };
}

const STEP: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]);

const two = (n: number): string => String(n).padStart(2, '0');
/** Also a verb or a name; the abbreviations of four letters at most are not, in capitals, but "Jan" and "Mar" are. */
const isAmbiguous = (word: string): boolean =>
  /^(may|march|mar|jan|jun|april|june|august|sep|dec)$/.test(word);
const isRepeated = (scan: Scan, at: number): boolean => /^(each|every)$/.test(lowerAt(scan, at - 1));

function monthAt(scan: Scan, at: number): number | undefined {
  return isCapitalised(scan, at) ? MONTH.get(lowerAt(scan, at)) : undefined;
}

function withoutYear(
  scan: Scan,
  number: number,
  step: 'last' | 'this' | 'next' | undefined,
  from: number,
  to: number,
) {
  const anchor = scan.anchor;
  if (!anchor) return `XXXX-${two(number)}`;
  const here = anchor.month ?? 12;
  const direction = step ?? directionAt(scan, from, to);
  if (step === 'this') return formatMonth(anchor.year, number);
  if (direction === 'last') return formatMonth(number < here ? anchor.year : anchor.year - 1, number);
  if (direction === 'next') return formatMonth(number > here ? anchor.year : anchor.year + 1, number);
  if (direction === null && isNear((number - here + 12) % 12))
    return formatMonth(number > here ? anchor.year : anchor.year + 1, number);
  if (direction === 'future') return formatMonth(number >= here ? anchor.year : anchor.year + 1, number);
  return formatMonth(number <= here ? anchor.year : anchor.year - 1, number);
}

/** Up to three months ahead: in November "in January" lies ahead unless a verb says otherwise. */
const isNear = (ahead: number): boolean => ahead > 0 && ahead < 4;
