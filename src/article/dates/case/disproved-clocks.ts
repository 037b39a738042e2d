import type { Candidate } from './types.ts';

const WEIGHT = 2;
/** What shows that the page was looked at on a later day; of two clocks the later one is the clock. */
const LATER = new Set<Candidate['taken']>(['comment', 'modified', 'clock']);

/**
 * A clock shows the day on which the page was looked at, and nobody can have commented on it or changed it after that:
 * a date that readers' comments, changes or another clock are later than is no clock.
 */
export function withoutDisprovedClocks(candidates: readonly Candidate[]): Candidate[] {
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

const dayOf = ({ reading }: Candidate): string => reading.value.slice(0, 10);
