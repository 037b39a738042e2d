import { findDates } from '../reading/find.ts';
import { readingOf } from '../reading/iso.ts';
import type { DateHints } from '../reading/types.ts';
import { tellsPast } from './past.ts';
import type { Bound } from './types.ts';

/** The text's past events that name their time: the article was printed after each began. */
export function boundsOfText(text: string, hints: DateHints): Bound[] {
  return [...datedEvents(text, hints), ...yearsNamed(text)];
}

function datedEvents(text: string, hints: DateHints): Bound[] {
  return findDates(text, hints).flatMap((found) => {
    const reading = found.month === null ? null : readingOf(found);
    if (reading === null || !tellsPast(text, reading.start, reading.end)) return [];
    return [boundAt(text, reading.start, reading.end, firstDay(reading.value))];
  });
}

const YEAR = /(?<!\p{L})(?:in|since|during)\s+((?:19|20)\d\d)(?![\d\p{L}-])/giu;

function yearsNamed(text: string): Bound[] {
  const bounds: Bound[] = [];
  for (const match of text.matchAll(YEAR)) {
    const end = match.index + match[0].length;
    if (tellsPast(text, match.index, end)) bounds.push(boundAt(text, match.index, end, `${match[1]}-01-01`));
  }
  return bounds;
}

function boundAt(text: string, start: number, end: number, day: string): Bound {
  const evidence = { quote: text.slice(start, end), start, end, why: 'the text tells of it as past' };
  return { side: 'not-before', day, evidence };
}

/** A month counts from its first day. */
function firstDay(value: string): string {
  return value.length === 7 ? `${value}-01` : value.slice(0, 10);
}
