import type { Candidate } from './types.ts';

const WEIGHT = 2;

/**
 * A clock shows the day on which the page was looked at, and nobody can have commented on it or changed it after that:
 * a date that readers' comments or changes are later than is no clock.
 */
export function withoutDisprovedClocks(candidates: readonly Candidate[]): Candidate[] {
  const later = candidates.filter(({ taken }) => taken === 'comment' || taken === 'modified').map(dayOf);
  return candidates.map((candidate) => {
    const { taken } = candidate;
    const disproved = taken === 'clock' && later.some((day) => day > dayOf(candidate));
    if (!disproved) return candidate;
    return {
      ...candidate,
      taken: 'published',
      weight: WEIGHT,
      why: 'no clock, since the page was changed or commented on after it',
    };
  });
}

const dayOf = ({ reading }: Candidate): string => reading.value.slice(0, 10);
