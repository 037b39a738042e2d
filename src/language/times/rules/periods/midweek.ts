import { unitAway } from '../../anchor.ts';
import { weekdayOf } from '../../calendar/calendar.ts';
import { directionAt } from '../../direction.ts';
import { type Found, lowerAt, type Scan } from '../../words/scan.ts';

const WEDNESDAY = 3;

/** "by midweek": of this week, where its middle has come or lies ahead, as the tense says. */
export function midweek(scan: Scan, at: number): Found | null {
  if (lowerAt(scan, at) !== 'midweek' || isBeforeNoun(scan, at + 1)) return null;
  const day = scan.anchor?.day ?? null;
  const past = day !== null && weekdayOf(day) < WEDNESDAY && directionAt(scan, at, at + 1) === 'past';
  return { to: at + 1, type: 'DATE', value: unitAway(scan.anchor, 'week', past ? -1 : 0) };
}

const isBeforeNoun = (scan: Scan, at: number): boolean =>
  scan.tokens[scan.words[at]?.token ?? -1]?.upos === 'NOUN';
