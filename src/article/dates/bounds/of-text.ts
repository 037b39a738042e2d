import { findDates } from '../reading/find.ts';
import { readingOf } from '../reading/iso.ts';
import type { DateHints } from '../reading/types.ts';
import { tellsPast } from './past.ts';
import type { Bound } from './types.ts';

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;
/** A text that names more years than this is a table. */
const MOST = 1000;
/** As far as a date can reach before and behind its year. */
const BEFORE = 32;
const BEHIND = 16;

/** The text's past events that name their time: the article was printed after each began. Looks around years alone. */
export function boundsOfText(text: string, hints: DateHints): Bound[] {
  const bounds: Bound[] = [];
  for (const { index } of text.matchAll(YEAR).take(MOST)) {
    const event = eventAt(text, index, hints);
    if (event === null || !tellsPast(text, event.start, event.end)) continue;
    const { start, end, day } = event;
    const evidence = { quote: text.slice(start, end), start, end, why: 'the text tells of it as past' };
    bounds.push({ side: 'not-before', day, evidence });
  }
  return bounds;
}

interface DatedEvent {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

/** The date whose year stands at `year`, else that year alone where a preposition makes it a time. */
function eventAt(text: string, year: number, hints: DateHints): DatedEvent | null {
  const from = Math.max(0, year - BEFORE);
  const around = text.slice(from, year + BEHIND);
  for (const found of findDates(around, hints)) {
    const holdsYear = from + found.start <= year && from + found.end > year;
    const reading = found.month === null || !holdsYear ? null : readingOf(found);
    if (reading !== null)
      return { start: from + found.start, end: from + found.end, day: firstDay(reading.value) };
  }
  return yearAlone(text, from, year);
}

const PREPOSITION = /(?<!\p{L})(?:in|since|during)\s+$/iu;
const GOES_ON = /^[\p{L}-]/u;

function yearAlone(text: string, from: number, year: number): DatedEvent | null {
  const preposition = PREPOSITION.exec(text.slice(from, year));
  const end = year + 4;
  if (preposition === null || GOES_ON.test(text.slice(end, end + 1))) return null;
  return { start: from + preposition.index, end, day: `${text.slice(year, end)}-01-01` };
}

/** A month counts from its first day. */
function firstDay(value: string): string {
  return value.length === 7 ? `${value}-01` : value.slice(0, 10);
}
