import { probability } from '../../logistic.ts';
import type { Reading } from '../../reading.ts';
import type { Cue } from '../cues.ts';
import { candidatesOf } from './candidates.ts';
import { endFeatures } from './features.ts';
import { limitOf } from './limit.ts';
import { ENDS } from './model.ts';
import { END_RULES } from './rules.ts';

/**
 * Where a clause that carries what is said, begun at `from`, ends: at the sentence's end, unless another cue of the
 * same speaker begins before it ("and added that", ", stressing that") or the writer goes on.
 */
export function endOfSaid(reading: Reading, cue: Cue, from: number): number {
  return likeliestEnd(reading, cue, from, endByRules(reading, cue, from));
}

/** Where a rule sees the end, or what is said can go on to at most. */
export function endByRules(reading: Reading, cue: Cue, from: number): number {
  const limit = limitOf(reading, cue);
  for (let at = from + 1; at < limit; at++)
    for (const rule of END_RULES) {
      const end = rule(reading, cue, at);
      if (end !== null) return Math.min(end, limit);
    }
  return limit;
}

/** Of the places up to `to` at which it may end, the likeliest, each given that it has not ended before. */
function likeliestEnd(reading: Reading, cue: Cue, from: number, to: number): number {
  let end = to;
  let best = 0;
  let goesOn = 1;
  for (const at of candidatesOf(reading, cue, from, to)) {
    const ends = probability(ENDS, endFeatures(reading, { cue, from, at, to }));
    if (goesOn * ends > best) {
      best = goesOn * ends;
      end = at;
    }
    goesOn *= 1 - ends;
  }
  return goesOn >= best ? to : end;
}
