import type { Draft, Located } from '../entities/draft.ts';
import type { Reading } from '../resolve/reading.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { sceneOf } from './features/scene.ts';
import { classOf, rowsOf } from './features.ts';
import { ruledOut } from './gender-told.ts';
import { type Ranker, treesOf, weightsOf } from './weights.ts';

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

/** Whoever is likelier by more is out by gender alone: then somebody is meant who is not told of. */
const FAR_LIKELIER = 1;

/** The likeliest, or null where there is nobody. */
export function likeliest(reading: Reading, pronoun: Located, not: Draft | null = null): Draft | null {
  const candidates = candidatesOf(reading, pronoun);
  const open = candidates.filter(({ draft }) => draft !== not);
  if (open.length < 2) return open[0]?.draft ?? null;
  const all = weigh(reading, pronoun, candidates, false).filter(({ candidate }) => candidate.draft !== not);
  const kind = classOf(pronoun);
  const best = highest(reading.ranker, all, kind);
  const isOut = ruledOut(candidates, pronoun.mention.gender);
  if (best === null || !isOut(best.candidate)) return best?.candidate.draft ?? null;
  const others = all.filter(({ candidate }) => !isOut(candidate));
  const next = highest(reading.ranker, others, kind);
  return next !== null && best.worth - next.worth < FAR_LIKELIER ? next.candidate.draft : null;
}

interface Best {
  readonly candidate: Candidate;
  readonly worth: number;
}

/** Those whom the weights favour first: whom no tree can lift above the best so far is not asked about. */
function highest(ranker: Ranker, all: readonly Weighed[], kind: number): Best | null {
  const told = all.map(({ row }) => weightsOf(ranker, row, kind));
  const order = [...told.keys()].sort((a, b) => told[b]! - told[a]! || a - b);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    if (told[at]! + ranker.mostOfTrees < most) break;
    const worth = told[at]! + treesOf(ranker, all[at]!.row);
    if (worth < most || (worth === most && at > best)) continue;
    most = worth;
    best = at;
  }
  return best < 0 ? null : { candidate: all[best]!.candidate, worth: most };
}
