import {
  civilDate,
  dayNumber,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  weekdayOf,
} from '../../calendar/calendar.ts';
import { type Direction, directionAt } from '../../direction.ts';
import { HOLIDAYS, type Holiday } from '../../words/holidays.ts';
import { type Found, isCapitalised, isHyphen, lowerAt, type Scan } from '../../words/scan.ts';
import { yearAfter } from '../../words/year-after.ts';

const BY_FIRST = Map.groupBy(HOLIDAYS, ({ words }) => words[0]!);

/** "Christmas Eve", "last Thanksgiving", "Easter 2019", "Eid al-Fitr", "the Lunar New Year". */
export function holiday(scan: Scan, at: number): Found | null {
  const step = /^(last|this|next)$/.test(lowerAt(scan, at)) ? 1 : 0;
  const named = nameAt(scan, at + step);
  if (!named) return null;
  const around = AROUND.get(lowerAt(scan, named.to));
  if (around) return weekOf(scan, at, step, named, around);
  const year = step ? null : yearAfter(scan, named.to);
  const to = year?.to ?? named.to;
  const day = year
    ? named.holiday.daysIn(year.year)[0]
    : nearest(scan, named.holiday, step ? lowerAt(scan, at) : null, at, to);
  if (day === undefined) return { to, type: 'DATE', value: year ? formatYear(year.year) : 'XXXX-XX-XX' };
  return { to, type: 'DATE', ...datedBy(day, named.holiday) };
}

/** "Easter week", "Thanksgiving weekend". */
const AROUND: ReadonlyMap<string, 'week' | 'weekend'> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
]);

function weekOf(
  scan: Scan,
  at: number,
  step: number,
  { holiday, to }: Named,
  around: 'week' | 'weekend',
): Found {
  const running = { ...holiday, before: Math.max(holiday.before, 6) };
  const day = nearest(scan, running, step ? lowerAt(scan, at) : null, at, to);
  const found: Found = { to: to + 1, type: 'DATE', value: 'XXXX-WXX' };
  if (day === undefined) return found;
  if (around === 'week') return { ...found, value: formatWeek(day) };
  const weekday = weekdayOf(day);
  // Labor Day ends its weekend, Thanksgiving begins one; Easter's has its Friday and its Monday.
  const first = weekday <= 2 ? day - weekday - 1 : day - holiday.before;
  const last = weekday <= 2 ? day : day + Math.max(7 - weekday, holiday.after);
  const within = { first, last, why: 'the weekend of that day' };
  return { ...found, value: `${formatWeek(weekday <= 2 ? day - 7 : day)}-WE`, within };
}

interface Named {
  readonly holiday: Holiday;
  readonly to: number;
}

function nameAt(scan: Scan, at: number): Named | null {
  if (!isCapitalised(scan, at)) return null;
  for (const { words, holiday } of BY_FIRST.get(lowerAt(scan, at)) ?? []) {
    const to = pastWords(scan, at, words);
    if (to !== null && !isPerson(scan, at, to)) return { holiday, to };
  }
  return null;
}

/** Behind the words of a name, hyphens between them passed over. */
function pastWords(scan: Scan, at: number, words: readonly string[]): number | null {
  let to = at;
  for (const word of words) {
    while (to > at && isHyphen(lowerAt(scan, to))) to++;
    if (lowerAt(scan, to).replace('’', "'") !== word) return null;
    to++;
  }
  return to;
}

/** "Easter Lund", "Eid Haddad" */
function isPerson(scan: Scan, at: number, to: number): boolean {
  if (to > at + 1 || !/^(easter|eid)$/.test(lowerAt(scan, at))) return false;
  return isCapitalised(scan, to) && scan.tokens[scan.words[to]!.token]?.upos === 'PROPN';
}

/** A day that is sure by its date; what may move a day by its month, where that is sure, or its year. */
function datedBy(day: number, { before, after, why }: Holiday): Pick<Found, 'value' | 'within'> {
  if (why === null) return { value: formatDay(day) };
  const within = { first: day - before, last: day + after, why };
  if (!why.includes('moon')) return { value: formatDay(day), within };
  const [least, on, most] = [civilDate(day - 1), civilDate(day), civilDate(day + 1)];
  return { value: least.month === most.month ? formatMonth(on.year, on.month) : formatYear(on.year), within };
}

/** How near a coming feast is that what was done before it can be told in the past tense: "crowds shopped ahead of Easter". */
const SOON = 30;

function nearest(
  scan: Scan,
  { daysIn, before, after }: Holiday,
  step: string | null,
  from: number,
  to: number,
): number | undefined {
  const { anchor } = scan;
  if (!anchor) return undefined;
  const here = anchor.day ?? dayNumber(anchor.year, anchor.month ?? 12, 1);
  const days = [-1, 0, 1].flatMap((years) => daysIn(anchor.year + years));
  const coming = days.find((day) => day >= here);
  const past = days.findLast((day) => day <= here);
  if (step === 'next') return coming ?? days.at(-1);
  if (step === 'this') return daysIn(anchor.year)[0];
  if (step === 'last') return past ?? days[0];
  // A feast that goes on is meant, whatever the tense.
  if (past !== undefined && here - past <= after) return past;
  if (coming !== undefined && coming - here <= before) return coming;
  return isAhead(scan, directionAt(scan, from, to), coming, here, from) ? (coming ?? past) : (past ?? coming);
}

function isAhead(
  scan: Scan,
  direction: Direction | null,
  coming: number | undefined,
  here: number,
  from: number,
): boolean {
  if (direction === 'future') return true;
  if (coming === undefined || coming - here > SOON) return false;
  const before = lowerAt(scan, from - 1) === 'the' ? lowerAt(scan, from - 2) : lowerAt(scan, from - 1);
  return /^(of|before|for|until|by)$/.test(before);
}
