import { dayNumber } from '../reading/calendar.ts';
import type { Candidate } from './types.ts';

const METADATA = new Set<Candidate['basis']>(['json-ld', 'microdata', 'rdfa', 'meta']);
/** A date of metadata that says it is that of publication. */
const STATED = 4;
/** A date that is printed where an article's date stands. */
const PRINTED = 2.5;
const WEIGHT = 2;
/** Zones put one instant on two days. */
const NEIGHBOUR = 1;

/**
 * A publisher who brings an old article out again prints the new day over it, and leaves the old one in the metadata.
 * Where all that is printed is one later day, and it is not that of a mere change, it is the day of publication.
 */
export function withoutOldDays(candidates: readonly Candidate[]): readonly Candidate[] {
  const day = dayPrinted(candidates);
  const old = candidates.filter(isStated).map(dayOf);
  if (day === null || old.length === 0 || old.some((other) => !isLater(day, other))) return candidates;
  const isChange = candidates.some((candidate) => candidate.taken === 'modified' && dayOf(candidate) === day);
  if (isChange || isBorneOut(old, candidates)) return candidates;
  return candidates.map((candidate) => (isStated(candidate) ? distrusted(candidate) : candidate));
}

/** The one day that is printed over the article; null where none is, or several. */
function dayPrinted(candidates: readonly Candidate[]): string | null {
  const [day, ...others] = new Set(candidates.filter(isPrinted).map(dayOf));
  return day !== undefined && day.length === 10 && others.length === 0 ? day : null;
}

/** The address, too, holds one of the days, or its month. */
const isBorneOut = (days: readonly string[], candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (candidate) => candidate.basis === 'url' && days.some((day) => day.startsWith(dayOf(candidate))),
  );

const isPrinted = ({ taken, basis, weight }: Candidate): boolean =>
  taken === 'published' &&
  weight >= PRINTED &&
  (basis === 'dateline' || basis === 'visible' || basis === 'time-element');

const isStated = ({ taken, basis, weight }: Candidate): boolean =>
  taken === 'published' && weight >= STATED && METADATA.has(basis);

const distrusted = (candidate: Candidate): Candidate => ({
  ...candidate,
  weight: Math.min(WEIGHT, candidate.weight),
  why: `${candidate.why}: a later day alone is printed over the article`,
});

const dayOf = ({ reading }: Candidate): string => reading.value.slice(0, 10);

const isLater = (day: string, other: string): boolean => numberOf(day) - numberOf(other) > NEIGHBOUR;

const numberOf = (day: string): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7) || 1), Number(day.slice(8, 10) || 1));
