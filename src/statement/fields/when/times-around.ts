import { type TimeExpression, timesNear } from '../../../language/index.ts';
import type { Reading } from '../../reading.ts';
import { OCCASIONS } from '../occasion.ts';
import type { Scene } from '../scene.ts';
import { DOCUMENTS } from './documents.ts';
import { HAPPENINGS } from './happenings.ts';

/** "the day" names none. */
const POINTING = /^(the|that|this) (day|time|moment|night|week|month|year|hour)$/i;
const LEAST = 3;
const DAY = /^\d{4}-\d\d-\d\d/;

/** The times of the cue's own clause that may be those of the saying. */
export function timesAround({ reading, around }: Scene): TimeExpression[] {
  if (around.length < LEAST) return [];
  const { tokens, segment } = reading;
  const starts = new Set(around.map((at) => tokens[at]!.start));
  return timesNear(segment, tokens[around[0]!]!.start, tokens[around.at(-1)!]!.end).filter(
    (time) =>
      starts.has(time.start) &&
      !POINTING.test(segment.text.slice(time.start, time.end)) &&
      (DAY.test(time.value) || !isAnothersTime(reading, around, time)),
  );
}

/** "the 2019 champion said", "asked about the storm of 2015": a thing's year, unless the thing is what was said. */
function isAnothersTime(
  { tokens }: Reading,
  around: readonly number[],
  { start, end }: TimeExpression,
): boolean {
  const from = around.find((each) => tokens[each]!.start === start) ?? 0;
  let at = from;
  while (at >= 0 && tokens[at]!.start >= start && tokens[at]!.end <= end) at = tokens[at]!.head;
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || DOCUMENTS.has(noun.lemma) || OCCASIONS.has(noun.lemma)) return false;
  return at > from || HAPPENINGS.has(noun.lemma) || /^(of|from|since)$/.test(tokens[from - 1]?.lower ?? '');
}
