import type { Reading } from '../../reading.ts';
import type { Cue } from '../cues.ts';
import { limitOf } from './limit.ts';
import { END_RULES } from './rules.ts';

/**
 * Where a clause that carries what is said, begun at `from`, ends: at the sentence's end, unless another cue of the
 * same speaker begins before it ("and added that", ", stressing that") or the writer goes on.
 */
export function endOfSaid(reading: Reading, cue: Cue, from: number): number {
  const limit = limitOf(reading, cue);
  for (let at = from + 1; at < limit; at++)
    for (const rule of END_RULES) {
      const end = rule(reading, cue, at);
      if (end !== null) return Math.min(end, limit);
    }
  return limit;
}
