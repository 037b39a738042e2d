import { findDates } from '../reading/find.ts';
import { readingOf } from '../reading/iso.ts';
import type { DateHints } from '../reading/types.ts';
import { tellsPast } from './past.ts';
import type { Bound } from './types.ts';

const GAP = '\n\n';
const YEAR_DIGITS = /\d{4}/;

/** The text's past events that name their time: the article was printed after each began. */
export function boundsOfText(text: string, hints: DateHints): Bound[] {
  const bounds: Bound[] = [];
  for (let from = 0; from < text.length; ) {
    const gap = text.indexOf(GAP, from);
    const end = gap < 0 ? text.length : gap;
    const paragraph = text.slice(from, end);
    if (YEAR_DIGITS.test(paragraph)) bounds.push(...boundsOfParagraph(paragraph, from, hints));
    from = end + GAP.length;
  }
  return bounds;
}

function boundsOfParagraph(text: string, from: number, hints: DateHints): Bound[] {
  return [...datedEvents(text, hints), ...yearsNamed(text)].map(({ start, end, day }) => ({
    side: 'not-before',
    day,
    evidence: {
      quote: text.slice(start, end),
      start: from + start,
      end: from + end,
      why: 'the text tells of it as past',
    },
  }));
}

interface PastEvent {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

function datedEvents(text: string, hints: DateHints): PastEvent[] {
  return findDates(text, hints).flatMap((found) => {
    const reading = found.month === null ? null : readingOf(found);
    if (reading === null || !tellsPast(text, reading.start, reading.end)) return [];
    return [{ start: reading.start, end: reading.end, day: firstDay(reading.value) }];
  });
}

const YEAR = /(?<!\p{L})(?:in|since|during)\s+((?:19|20)\d\d)(?![\d\p{L}-])/giu;

function yearsNamed(text: string): PastEvent[] {
  const events: PastEvent[] = [];
  for (const match of text.matchAll(YEAR)) {
    const start = match.index;
    const end = start + match[0].length;
    if (tellsPast(text, start, end)) events.push({ start, end, day: `${match[1]}-01-01` });
  }
  return events;
}

/** A month counts from its first day. */
function firstDay(value: string): string {
  return value.length === 7 ? `${value}-01` : value.slice(0, 10);
}
