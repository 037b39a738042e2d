import type { Precision, Said } from '../../format/index.ts';
import { type TimeExpression, timesNear } from '../../language/index.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from '../types.ts';
import type { Scene } from './scene.ts';

const DAY = /^\d{4}-\d\d-\d\d/;
const MONTH = /^\d{4}-\d\d$/;
const YEAR = /^\d{4}$/;
/** "the day" names none. */
const POINTING = /^(the|that|this) (day|time|moment|night|week|month|year|hour)$/i;
const LEAST = 3;

/** When it was said, where the words around the cue name a day or a month. `today` is an ISO date or null. */
export function saidOf({ reading, draft, around }: Scene, today: string | null): Said | null {
  const times = timesAround(reading, around, today);
  const near = times.toSorted((a, b) => distance(reading, draft, a) - distance(reading, draft, b));
  const time = near[0];
  return time ? saidAt(reading, time, 'the time named beside the cue') : null;
}

export function saidAt({ segment }: Reading, time: TimeExpression, why: string): Said {
  const quote = segment.text.slice(time.start, time.end);
  const evidence = { quote, start: time.start, end: time.end, why };
  return { value: isoOf(time), precision: precisionOf(time), evidence: [evidence] };
}

/** The days, months and years among some tokens of one sentence, none of them after `today`. */
export function timesAround(
  reading: Reading,
  around: readonly number[],
  today: string | null,
): TimeExpression[] {
  if (around.length < LEAST) return [];
  const starts = new Set(around.map((at) => reading.tokens[at]!.start));
  const { tokens } = reading;
  const near = timesNear(reading.segment, tokens[around[0]!]!.start, tokens[around.at(-1)!]!.end);
  return near.filter(
    (time) =>
      starts.has(time.start) &&
      !POINTING.test(reading.segment.text.slice(time.start, time.end)) &&
      isDate(time) &&
      (today === null || time.value.slice(0, 10) <= today.slice(0, 10)),
  );
}

function isDate({ type, value }: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && (DAY.test(value) || MONTH.test(value) || YEAR.test(value));
}

function isoOf({ value }: TimeExpression): string {
  return DAY.test(value) ? value.slice(0, 10) : value;
}

function precisionOf({ value }: TimeExpression): Precision {
  if (DAY.test(value)) return 'day';
  return MONTH.test(value) ? 'month' : 'year';
}

function distance({ tokens }: Reading, draft: Draft, time: TimeExpression): number {
  return Math.abs(tokens[draft.head]!.start - time.start);
}
