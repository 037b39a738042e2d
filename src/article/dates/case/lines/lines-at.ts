import { dayNumber } from '../../reading/calendar.ts';
import { DIGIT, findDates } from '../../reading/find.ts';
import { readingOf } from '../../reading/iso.ts';
import { readDate } from '../../reading/read.ts';
import type { DateHints, DateReading } from '../../reading/types.ts';
import type { Scene } from '../types.ts';
import { labelAbove } from './label-above.ts';
import { type LineDate, placeOf } from './line-date.ts';

const NONE: LineDate[] = [];

/** In longer blocks, the dates are the sentences', save at the beginning. */
const READ_TO = 400;
/** How many of the elements around a block are asked for their names. */
const ASKED = 4;

/** The dates of a block, as printed, or more exactly where a `<time>` element that agrees gives them so. */
export function linesAt(scene: Scene, index: number): LineDate[] {
  const judged = scene.blocks[index]!;
  const { text, times, path } = judged.block;
  if (times.length === 0 && !DIGIT.test(text)) return NONE;
  const shown = unglued(text.slice(0, READ_TO));
  const printed = printedDates(shown, scene.hints);
  const elements = trusted(times, shown, printed, scene.hints);
  if (printed.length + elements.length === 0) return NONE;
  const hints = path
    .slice(-ASKED)
    .map((ancestor) => ancestor.hints)
    .join(' ');
  const shared = { scene, index, judged, place: placeOf(scene, index), hints };
  const label = labelAbove(scene, index);
  const element = elements.length > 0;
  return (element ? elements : printed).map((reading, n) => ({
    ...shared,
    ...under(label, wordsAround(shown, printed, Math.min(n, printed.length - 1))),
    reading,
    element,
    printed: element ? (printed.find(({ value }) => value.length >= 10) ?? null) : null,
  }));
}

/** A date that begins its line stands under the label above it. */
const under = (label: string, words: WordsAround): WordsAround =>
  words.before === '' ? { ...words, before: label } : words;

/** Dumps lose the space between a label and its date: "PUBLISHEDMAR 3, 2021", "Updated3 May 2021". */
const GLUED =
  /(?<=published|updated|posted|modified|created)(?=\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)(?:\p{L}{0,7})[ .,]{1,2}\p{L}{0,9} ?\d)/giu;

/** ... and before the label: "Senior AnalystUpdated Sep 17, 2025". */
const RUN_ON = /(?<=\p{Ll})(?=(?:Updated|Published|Posted|Modified)[ :])/gu;

/** ... and before the count of comments: "06/11/20230 comments". */
const COUNTED =
  /(?<=\d[./-](?:19|20)\d\d)(?=\d{1,3} (?:comment|kommentar|commentaire|comentario|comment[oi]|reply|replies))/giu;

/** ... and the one between a day and the same day again: "9 Mar 20219 Mar 2021". */
const TWICE = /(?<=\p{L} (?:19|20)\d\d)(?=\d{1,2} \p{L}{3,9}\.? (?:19|20)\d\d)/gu;

/** What neither can do without: quick to look for. */
const MAY_BE_GLUED =
  /(?:publish|updat|post|modifi|creat)ed(?:\S|(?<=\S(?:publish|updat|post|modifi)ed))|\d{5}/i;

const unglued = (text: string): string =>
  MAY_BE_GLUED.test(text)
    ? text.replace(GLUED, ' ').replace(RUN_ON, ' ').replace(COUNTED, ' ').replace(TWICE, ' ')
    : text;

function printedDates(text: string, hints: DateHints): DateReading[] {
  return findDates(text, hints).flatMap((found) => (found.month === null ? [] : (readingOf(found) ?? [])));
}

const TELLS_TIME =
  /\d|ago|yesterday|today|just now|gestern|heute|hier|aujourd|ayer|hoy|ieri|oggi|ontem|hoje|вчера|сегодня|dün|bugün|أمس|اليوم|دیروز|امروز|昨|今|어제|오늘|day/iu;

/** Templates go wrong: an element counts where the block prints no date but a time, or prints that day or its neighbour. */
function trusted(
  times: readonly string[],
  text: string,
  printed: readonly DateReading[],
  hints: DateHints,
): DateReading[] {
  if (times.length === 0 || !TELLS_TIME.test(text)) return [];
  const readings = times.flatMap((time) => readDate(time, hints) ?? []);
  if (printed.length === 0) return readings;
  return readings.filter((reading) => printed.some((other) => Math.abs(dayOf(reading) - dayOf(other)) <= 1));
}

/** Months stand for their first day. */
const dayOf = ({ value }: DateReading): number =>
  dayNumber(Number(value.slice(0, 4)), Number(value.slice(5, 7) || 1), Number(value.slice(8, 10) || 1));

type WordsAround = Pick<LineDate, 'before' | 'behind'>;

function wordsAround(text: string, readings: readonly DateReading[], at: number): WordsAround {
  const reading = readings[at];
  if (reading === undefined) return { before: text, behind: '' };
  const from = readings[at - 1]?.end ?? 0;
  const to = readings[at + 1]?.start ?? text.length;
  return { before: text.slice(from, reading.start).trim(), behind: text.slice(reading.end, to).trim() };
}
