import type { Candidate } from './types.ts';

const WEIGHT = 2;

/**
 * A clock shows the day on which the page was looked at, and nobody can have commented on it after that:
 * a date that readers' comments are later than is no clock.
 */
export function withoutDisprovedClocks(candidates: readonly Candidate[]): Candidate[] {
  const comments = candidates.filter(({ taken }) => taken === 'comment').map(dayOf);
  return candidates.map((candidate) => {
    const { taken } = candidate;
    const disproved = taken === 'clock' && comments.some((day) => day > dayOf(candidate));
    if (!disproved) return candidate;
    return {
      ...candidate,
      taken: 'published',
      weight: WEIGHT,
      why: 'no clock, since readers commented after it',
    };
  });
}

const dayOf = ({ reading }: Candidate): string => reading.value.slice(0, 10);
