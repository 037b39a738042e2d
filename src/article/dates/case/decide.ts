import { localDay } from './local-day.ts';
import type { Candidate } from './types.ts';

/** Less than this, and no date of the page can be trusted. */
const ENOUGH = 0.8;
const SHARE_OF_OTHERS = 0.4;
/** Of several days that are borne out as weakly as this, and no better than each other, none can be trusted. */
const WEAK = 1.5;
const APART = 0.15;
const RIVALS = 2;

/**
 * The candidate whose day the page supports most, or null. Witnesses of one day add up, with the strongest
 * counting in full; a month in the address supports the days in it. Of equals the first of the page wins.
 */
export function decide(candidates: readonly Candidate[]): Candidate | null {
  const published = candidates.filter(({ taken, weight }) => taken === 'published' && weight > 0);
  const days = [...new Set(published.map(dayOf))].map((day) => ({ day, support: supportOf(day, published) }));
  const best = days.reduce<(typeof days)[number] | null>(
    (a, b) => (a === null || b.support > a.support ? b : a),
    null,
  );
  if (best === null || best.support < ENOUGH) return null;
  const rivals = days.filter(({ support }) => support >= best.support - APART).length - 1;
  if (best.support < WEAK && rivals >= RIVALS) return null;
  const chosen = speakerFor(published.filter((candidate) => dayOf(candidate) === best.day));
  return localDay(chosen, published) ?? chosen;
}

/** So much less may the one be trusted that adds the time to a day which both name. */
const FARTHEST = 2.6;

/** The day, or the month or year where a date goes no further. */
const dayOf = (candidate: Candidate): string => candidate.reading.value.slice(0, 10);

function supportOf(day: string, published: readonly Candidate[]): number {
  const weights = new Map<string, number>();
  for (const candidate of published) {
    if (!agrees(day, dayOf(candidate))) continue;
    weights.set(candidate.basis, Math.max(weights.get(candidate.basis) ?? 0, candidate.weight));
  }
  const strongest = Math.max(...weights.values());
  const rest = [...weights.values()].reduce((sum, weight) => sum + weight, 0) - strongest;
  return strongest + SHARE_OF_OTHERS * rest;
}

const agrees = (day: string, other: string): boolean => day.startsWith(other);

/** Of those who name the day, the one that is trusted most; one with the time is heard before one without. */
function speakerFor(candidates: readonly Candidate[]): Candidate {
  const strongest = candidates.reduce((a, b) => (b.weight > a.weight ? b : a));
  const exact = candidates.filter(({ reading }) => reading.precision === 'minute');
  if (strongest.reading.precision === 'minute' || exact.length === 0) return strongest;
  const timed = exact.reduce((a, b) => (b.weight > a.weight ? b : a));
  return timed.weight >= strongest.weight - FARTHEST ? timed : strongest;
}
