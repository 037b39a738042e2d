import type { TimexModifier } from '../../../format/index.ts';
import { daysOfAnchor } from '../calendar/days.ts';
import { isHyphen, lowerAt, type Scan } from '../words/scan.ts';
import { type Bounded, type BoundsRule, OPEN, type ReadTime } from './bounded.ts';

type Comparison = 'more' | 'less' | 'atLeast' | 'atMost';

const PART: ReadonlyMap<string, TimexModifier> = new Map([
  ...['early', 'small', 'wee', 'beginning', 'start'].map((word): [string, TimexModifier] => [word, 'START']),
  ...['mid', 'middle', 'midweek'].map((word): [string, TimexModifier] => [word, 'MID']),
  ...['late', 'end', 'close'].map((word): [string, TimexModifier] => [word, 'END']),
]);
/** Before a date: "around 2015"; "talked about Monday" is something else. */
const AROUND = new Set(['around', 'roughly', 'approximately', 'circa']);
/** In a time. */
const ABOUT = new Set([...AROUND, 'about', 'turn']);
const COMPARISON: ReadonlyMap<string, Comparison> = new Map([
  ['over', 'more'],
  ['nearly', 'less'],
  ['almost', 'less'],
]);
const COMPARISON_OF_TWO: ReadonlyMap<string, ReadonlyMap<string, Comparison>> = new Map([
  ['more', new Map<string, Comparison>([['than', 'more']])],
  ['less', new Map<string, Comparison>([['than', 'less']])],
  [
    'at',
    new Map<string, Comparison>([
      ['least', 'atLeast'],
      ['most', 'atMost'],
    ]),
  ],
  ['up', new Map<string, Comparison>([['to', 'atMost']])],
  ['no', new Map<string, Comparison>([['more', 'atMost']])],
]);
/** TIMEX3's names, of how far back something lies and of a length. */
const AGO: Record<Comparison, TimexModifier> = {
  more: 'BEFORE',
  less: 'AFTER',
  atLeast: 'ON_OR_BEFORE',
  atMost: 'ON_OR_AFTER',
};
const LENGTH: Record<Comparison, TimexModifier> = {
  more: 'MORE_THAN',
  less: 'LESS_THAN',
  atLeast: 'EQUAL_OR_MORE',
  atMost: 'EQUAL_OR_LESS',
};

/** "early 2020", "the end of March", "about two years ago", "more than a week ago", "at least three days". */
export const modifier: BoundsRule = (bounded, scan, times, index) => {
  const time = times[index]!;
  const { from, to } = headOf(scan, time);
  const part = PART.get(lowerAt(scan, from));
  if (part) return { ...bounded, mod: part };
  if (ABOUT.has(lowerAt(scan, from)) || isOrSo(scan, time)) return approximate(bounded, scan, time, from);
  const comparison = COMPARISON.get(lowerAt(scan, from)) ?? comparisonOfTwo(scan, from);
  if (!comparison) return bounded;
  if (time.type === 'DURATION') return { ...bounded, mod: LENGTH[comparison] };
  return lowerAt(scan, to - 1) === 'ago' ? compared(bounded, scan, time, comparison) : bounded;
};

function comparisonOfTwo(scan: Scan, at: number): Comparison | undefined {
  return COMPARISON_OF_TWO.get(lowerAt(scan, at))?.get(lowerAt(scan, at + 1));
}

/** The words a modifier may begin at: the time's own without "the", and "around" before them. */
function headOf(scan: Scan, { from, to }: ReadTime): { from: number; to: number } {
  const before = lowerAt(scan, from - 1);
  if (AROUND.has(before)) return { from: from - 1, to };
  if (lowerAt(scan, from) !== 'the') return { from, to };
  return { from: isHyphen(lowerAt(scan, from + 1)) ? from + 2 : from + 1, to };
}

const isOrSo = (scan: Scan, { to }: ReadTime): boolean =>
  lowerAt(scan, to - 3) === 'or' && lowerAt(scan, to - 2) === 'so';

/** How far "about" reaches no word tells; what is "ago" is still past, and what is about an hour is still that day. */
function approximate(
  bounded: Bounded,
  scan: Scan,
  { type, from, to, value }: ReadTime,
  about: number,
): Bounded {
  if (type !== 'DATE') return { ...bounded, mod: 'APPROX' };
  const last = lowerAt(scan, to - 1) === 'ago' && scan.anchor ? daysOfAnchor(scan.anchor).last : null;
  if (/^[A-Z]+_REF$/.test(value)) return { ...bounded, mod: 'APPROX' };
  const why = last === null ? 'about: how far no word tells' : 'about, and not after the article’s date';
  return { days: { ...OPEN, last }, mod: 'APPROX', because: [{ from: Math.min(about, from), to, why }] };
}

/** "more than a year ago" lies before the end of that year, "less than a year ago" behind its beginning. */
function compared(bounded: Bounded, scan: Scan, { from, to }: ReadTime, comparison: Comparison): Bounded {
  const farther = comparison === 'more' || comparison === 'atLeast';
  const today = scan.anchor ? daysOfAnchor(scan.anchor).last : null;
  const { first, last } = bounded.days;
  return {
    days: farther ? { first: null, last } : { first, last: today },
    mod: AGO[comparison],
    because: [
      { from, to, why: farther ? 'that long ago or longer' : 'not longer ago, nor after the article’s date' },
    ],
  };
}
