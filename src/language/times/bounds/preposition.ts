import { type Days, daysOfAnchor } from '../calendar/days.ts';
import { isHyphen, lowerAt, type Scan } from '../words/scan.ts';
import type { Bounded, BoundsRule, ReadTime } from './bounded.ts';
import { isMoved } from './moved.ts';

/** "before 2019", "since March", "by the end of the year", "after Monday", "from 1 May onwards", "not until Friday". */
export const preposition: BoundsRule = (bounded, scan, times, index) => {
  const time = times[index]!;
  if (time.type === 'SET' || time.type === 'DURATION' || isModifier(scan, time)) return bounded;
  const told = behind(scan, time) ?? before(scan, time);
  if (!told) return bounded;
  const days = SIDES[told.side](bounded, time, scan);
  const { from, to } = told;
  return { ...bounded, days, because: [...bounded.because, { from, to, why: WHY[told.side] }] };
};

type Side = 'before' | 'after' | 'since' | 'until' | 'from';

interface Told {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

const SIDES: Record<Side, (bounded: Bounded, time: ReadTime, scan: Scan) => Days> = {
  before: ({ days, mod }, time) => ({
    first: null,
    last: strict(mod, time) ? dayFrom(days.first, -1) : days.last,
  }),
  after: ({ days, mod }, time) => ({
    first: strict(mod, time) ? dayFrom(days.last, 1) : days.first,
    last: null,
  }),
  since: ({ days: { first } }, _time, { anchor }) => {
    const today = anchor && daysOfAnchor(anchor).last;
    return { first, last: today !== null && first !== null && today >= first ? today : null };
  },
  until: ({ days: { last } }) => ({ first: null, last }),
  from: ({ days: { first } }) => ({ first, last: null }),
};

const WHY: Record<Side, string> = {
  before: 'before that time',
  after: 'after that time',
  since: 'from that time to the article’s date',
  until: 'not after that time',
  from: 'not before that time',
};

/** A whole day or unit is meant, and no part of one: "before noon on Monday", "after the start of 2020" may be that day, that year. */
const strict = (mod: Bounded['mod'], { value, type }: ReadTime): boolean =>
  mod === null && type === 'DATE' && /^\d/.test(value);

const dayFrom = (day: number | null, count: number): number | null => (day === null ? null : day + count);

/** "after Tuesday's vote", "before the May 3 meeting": the vote's day itself is named. */
function isModifier(scan: Scan, { from, to }: ReadTime): boolean {
  if (lowerAt(scan, from - 1) === 'the') return true;
  if (/^['’]s?$/.test(lowerAt(scan, to)) || isHyphen(lowerAt(scan, to))) return true;
  const tag = scan.tokens[scan.words[to]?.token ?? -1]?.upos;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ';
}

const BEHIND: readonly (readonly [string, Side])[] = [
  ['onwards', 'from'],
  ['onward', 'from'],
  ['or later', 'from'],
  ['and later', 'from'],
  ['at the earliest', 'from'],
  ['or earlier', 'until'],
  ['and earlier', 'until'],
  ['at the latest', 'until'],
];
const BEHIND_BY_FIRST = Map.groupBy(
  BEHIND.map(([phrase, side]) => ({ words: phrase.split(' '), side })),
  ({ words }) => words[0]!,
);

function behind(scan: Scan, { from, to }: ReadTime): Told | null {
  for (const { words, side } of BEHIND_BY_FIRST.get(lowerAt(scan, to)) ?? []) {
    if (words.every((word, i) => lowerAt(scan, to + i) === word))
      return { side, from, to: to + words.length };
  }
  // "from March on"
  const isOn = lowerAt(scan, to) === 'on' && lowerAt(scan, from - 1) === 'from';
  return isOn ? { side: 'from', from: from - 1, to: to + 1 } : null;
}

/** The longer ones first. */
const BEFORE: readonly (readonly [string, Side])[] = [
  ['no later than', 'until'],
  ['not later than', 'until'],
  ['no earlier than', 'from'],
  ['not earlier than', 'from'],
  ['as early as', 'from'],
  ['as soon as', 'from'],
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['starting in', 'from'],
  ['starting on', 'from'],
  ['starting from', 'from'],
  ['beginning in', 'from'],
  ['beginning on', 'from'],
  ['starting', 'from'],
  ['beginning', 'from'],
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'until'],
  ['from', 'from'],
];
/** Their words from the last to the first. */
const BEFORE_BY_LAST = Map.groupBy(
  BEFORE.map(([phrase, side]) => ({ words: phrase.split(' ').toReversed(), side })),
  ({ words }) => words[0]!,
);

function before(scan: Scan, { from, to }: ReadTime): Told | null {
  const end = from - 1;
  const word = lowerAt(scan, end);
  const found = BEFORE_BY_LAST.get(word)?.find(({ words }) =>
    words.every((each, i) => lowerAt(scan, end - i) === each),
  );
  if (!found) return null;
  const begin = end - found.words.length + 1;
  if (/^(before|after)$/.test(word) && isCounted(scan, begin)) return null;
  if (word === 'from' && !isBegun(scan, begin)) return null;
  if (/^(until|till)$/.test(word)) {
    const not = negationBefore(scan, begin);
    if (not !== null) return { side: 'from', from: not, to };
  }
  return { side: found.side, from: begin, to };
}

/** "two days after Monday", "the week before Easter" are other times. */
const isCounted = (scan: Scan, at: number): boolean =>
  /^(days?|weeks?|months?|years?|hours?|minutes?|decades?|centur(y|ies)|quarters?|weekend|night|morning|evening)$/.test(
    lowerAt(scan, at - 1),
  );

/** "is shut from Monday", and not "a photograph from Monday". */
function isBegun(scan: Scan, at: number): boolean {
  if (isMoved(scan, at)) return false;
  const tag = scan.tokens[scan.words[at - 1]?.token ?? -1]?.upos;
  return tag === 'VERB' || tag === 'ADJ' || tag === 'ADV' || tag === 'AUX';
}

const NOT = new Set(['not', "n't", 'n’t', 'never', 'no', 'nobody', 'nothing']);
const NOT_REACH = 6;

function negationBefore(scan: Scan, at: number): number | null {
  for (let word = at - 1; word >= Math.max(0, at - NOT_REACH); word--) {
    const lower = lowerAt(scan, word);
    if (NOT.has(lower)) return word;
    if (/^[.,;:!?"“”]$/.test(lower)) return null;
  }
  return null;
}
