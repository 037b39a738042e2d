import type { Draft, Located } from '../entities/draft.ts';
import type { Reading } from '../resolve/reading.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { featuresOf, sceneOf } from './features.ts';
import { PRONOUNS } from './weights.ts';

/** A candidate with the numbers of its features. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: readonly number[];
}

/** Everybody whom "she", "his" or "him" may stand for, with what speaks for each. */
export function weigh(reading: Reading, pronoun: Located, blind = false): Weighed[] {
  const candidates = candidatesOf(reading, pronoun, blind);
  const scene = sceneOf(reading, pronoun, candidates, blind);
  return candidates.map((candidate) => ({ candidate, features: featuresOf(candidate, scene) }));
}

/** The likeliest, or null where there is nobody. */
export function likeliest(reading: Reading, pronoun: Located, not: Draft | null = null): Draft | null {
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const { candidate, features } of weigh(reading, pronoun)) {
    if (candidate.draft === not) continue;
    const score = features.reduce((sum, feature) => sum + PRONOUNS[feature]!, 0);
    if (score <= most) continue;
    most = score;
    best = candidate.draft;
  }
  return best;
}
