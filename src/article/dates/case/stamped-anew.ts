import type { Candidate } from './types.ts';

const METADATA = new Set<Candidate['basis']>(['json-ld', 'microdata', 'rdfa', 'meta']);
/** A date that is printed where an article's date stands: at its head, in its byline. */
const PRINTED = 3;
const WEIGHT = 2;

/**
 * Sites that stamp an article anew with every change give the same day as that of publication and that of change. Where
 * the article itself prints an earlier day, and nothing else bears theirs out, that one is the day of publication.
 */
export function withoutStampsAnew(candidates: readonly Candidate[]): readonly Candidate[] {
  const changed = new Set(candidates.filter(isChange).map(dayOf));
  if (changed.size === 0) return candidates;
  const others = candidates.filter(({ taken, basis }) => taken === 'published' && !METADATA.has(basis));
  const borneOut = new Set(others.map(dayOf));
  const printed = others.filter(
    ({ basis, weight }) => (basis === 'dateline' || basis === 'visible') && weight >= PRINTED,
  );
  const isStamp = (candidate: Candidate): boolean => {
    const day = dayOf(candidate);
    if (candidate.taken !== 'published' || !METADATA.has(candidate.basis)) return false;
    return changed.has(day) && !borneOut.has(day) && printed.some((other) => dayOf(other) < day);
  };
  return candidates.map((candidate) => (isStamp(candidate) ? distrusted(candidate) : candidate));
}

const distrusted = (candidate: Candidate): Candidate => ({
  ...candidate,
  weight: Math.min(WEIGHT, candidate.weight),
  why: `${candidate.why}: the day of the last change too, and an earlier one is printed`,
});

const isChange = ({ taken, basis }: Candidate): boolean => taken === 'modified' && METADATA.has(basis);

const dayOf = ({ reading }: Candidate): string => reading.value.slice(0, 10);
