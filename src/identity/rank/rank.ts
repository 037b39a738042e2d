import type { Draft, Located } from '../entities/draft.ts';
import type { Reading } from '../resolve/reading.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { sceneOf } from './features/scene.ts';
import { classOf, rowsOf } from './features.ts';
import { PRONOUNS } from './model.ts';
import { treesOf, weightsOf } from './weights.ts';

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
  const rows = rowsOf(candidates, sceneOf(reading, pronoun, candidates, blind));
  return candidates.map((candidate, i) => ({ candidate, row: rows[i]! }));
}

/** The likeliest, or null where there is nobody. */
export function likeliest(reading: Reading, pronoun: Located, not: Draft | null = null): Draft | null {
  const candidates = candidatesOf(reading, pronoun);
  const open = candidates.filter(({ draft }) => draft !== not);
  if (open.length < 2) return open[0]?.draft ?? null;
  return highest(weigh(reading, pronoun, candidates, false), classOf(pronoun), not);
}

/** Those whom the weights favour first: whom no tree can lift above the best so far is not asked about. */
function highest(all: readonly Weighed[], kind: number, not: Draft | null): Draft | null {
  const told = all.map(({ row }) => weightsOf(PRONOUNS, row, kind));
  const order = [...told.keys()].sort((a, b) => told[b]! - told[a]! || a - b);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    if (all[at]!.candidate.draft === not) continue;
    if (told[at]! + PRONOUNS.mostOfTrees < most) break;
    const worth = told[at]! + treesOf(PRONOUNS, all[at]!.row);
    if (worth < most || (worth === most && at > best)) continue;
    most = worth;
    best = at;
  }
  return all[best]?.candidate.draft ?? null;
}
