import { BELOW } from './lines/rules.ts';
import type { Candidate } from './types.ts';

const WEIGHT = 2;
/** What shows that the page was looked at on a later day; of two clocks the later one is the clock. */
const LATER = new Set<Candidate['taken']>(['comment', 'modified', 'clock']);

/**
 * A clock shows the day on which the page was looked at, and nobody can have commented on it or changed it after that:
 * a date that readers' comments, changes or another clock are later than is no clock.
 */
export function withoutDisprovedClocks(given: readonly Candidate[]): Candidate[] {
  const candidates = given.map((candidate) =>
    isClockAtFoot(candidate, given) ? atFoot(candidate) : candidate,
  );
  const later = candidates.filter(({ taken }) => LATER.has(taken)).map(dayOf);
  return candidates.map((candidate) => {
    const { taken } = candidate;
    const disproved = taken === 'clock' && later.some((day) => day > dayOf(candidate));
    if (!disproved) return candidate;
    return {
      ...candidate,
      taken: 'published',
      weight: WEIGHT,
      why: 'no clock, since the page was changed, commented on or looked at after it',
    };
  });
}

const dayOf = ({ reading }: Pick<Candidate, 'reading'>): string => reading.value.slice(0, 10);

/** A date alone under the text that is later than the one on top: of the two it is the clock. */
const isClockAtFoot = (candidate: Candidate, all: readonly Candidate[]): boolean =>
  candidate.why === BELOW &&
  isBare(candidate) &&
  all.some(({ taken, reading }) => taken === 'clock' && dayOf({ reading }) < dayOf(candidate));

const atFoot = (candidate: Candidate): Candidate => ({
  ...candidate,
  taken: 'clock',
  weight: 0,
  why: 'later than the date on top of the page: the page’s today',
});

/** Nothing but the date in its line, and its weekday. */
const isBare = ({ quote, reading }: Candidate): boolean =>
  quote.length - (reading.end - reading.start) <= WEEKDAY;
const WEEKDAY = 12;
