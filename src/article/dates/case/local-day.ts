import { dayNumber } from '../reading/calendar.ts';
import type { Candidate } from './types.ts';

/** The least trust in a local date that overrules the day of an instant in Greenwich time. */
const ENOUGH = 2;
const FARTHEST_WEST = 10;
const FARTHEST_EAST = 14;

/**
 * An instant given in Greenwich time falls on another day where the paper is: 02:18Z is still yesterday in Florida.
 * Where dates written for readers (or in the address) all name that neighbouring day, it is the day of publication.
 */
export function localDay(chosen: Candidate, published: readonly Candidate[]): Candidate | null {
  const { value } = chosen.reading;
  if (!value.endsWith('Z')) return null;
  const hour = Number(value.slice(11, 13));
  const day = numberOf(value);
  let best: Candidate | null = null;
  for (const other of published) {
    const local = other.printed ?? other.reading.value;
    if (other.weight < ENOUGH || (other.reading.precision !== 'day' && other.printed === undefined)) continue;
    const difference = numberOf(local) - day;
    if (difference === 0) return null;
    const possible =
      (difference === -1 && hour < FARTHEST_WEST) || (difference === 1 && hour >= 24 - FARTHEST_EAST);
    if (possible && (best === null || other.weight > best.weight)) best = onDay(other, local);
  }
  return best;
}

/** The day as it is printed, without the instant beside it. */
const onDay = (candidate: Candidate, day: string): Candidate =>
  candidate.printed === undefined
    ? candidate
    : { ...candidate, reading: { ...candidate.reading, value: day, precision: 'day' } };

const numberOf = (value: string): number =>
  dayNumber(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10)));
