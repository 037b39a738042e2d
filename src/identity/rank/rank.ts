import type { Draft, Located } from '../entities/draft.ts';
import type { Reading } from '../resolve/reading.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { sceneOf } from './features/scene.ts';
import { classOf, rowOf } from './features.ts';
import { PRONOUNS } from './model.ts';
import { worthOf } from './weights.ts';

/** A candidate with what holds of it. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly row: Uint8Array;
}

/** Everybody whom "she", "his" or "him" may stand for, with what speaks for each. */
export const weighAll = (reading: Reading, pronoun: Located, blind = false): Weighed[] =>
  weigh(reading, pronoun, candidatesOf(reading, pronoun, blind), blind);

function weigh(
  reading: Reading,
  pronoun: Located,
  candidates: readonly Candidate[],
  blind: boolean,
): Weighed[] {
  const scene = sceneOf(reading, pronoun, candidates, blind);
  return candidates.map((candidate) => ({ candidate, row: rowOf(candidate, scene) }));
}

/** The likeliest, or null where there is nobody. */
export function likeliest(reading: Reading, pronoun: Located, not: Draft | null = null): Draft | null {
  const candidates = candidatesOf(reading, pronoun);
  const open = candidates.filter(({ draft }) => draft !== not);
  if (open.length < 2) return open[0]?.draft ?? null;
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const kind = classOf(pronoun);
  for (const { candidate, row } of weigh(reading, pronoun, candidates, false)) {
    if (candidate.draft === not) continue;
    const worth = worthOf(PRONOUNS, row, kind);
    if (worth <= most) continue;
    most = worth;
    best = candidate.draft;
  }
  return best;
}
