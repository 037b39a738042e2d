import { timesNear } from '../../../language/index.ts';
import { type Reading, sentenceAt } from '../../reading.ts';

const WEEKDAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

const REFLEXIVE = /^(my|your|him|her|it|our|them)sel(f|ves)$/;

/** Not a verb, not a time, and not a word of the quotation itself. */
export function canSpeak(reading: Reading, verb: number, subject: number): boolean {
  const { upos, lower } = reading.tokens[subject]!;
  if (REFLEXIVE.test(lower)) return false;
  if (upos === 'VERB' || upos === 'PUNCT' || isTime(reading, subject)) return false;
  if (subject < sentenceAt(reading, verb).from) return false;
  return reading.quoteOf[subject] === reading.quoteOf[verb];
}

export function isTime(reading: Reading, at: number): boolean {
  const { start, lower } = reading.tokens[at]!;
  return (
    WEEKDAYS.test(lower) ||
    timesNear(reading.segment, start, start).some((time) => time.start <= start && start < time.end)
  );
}
