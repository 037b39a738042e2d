import { GATES } from '../../../../src/language/trees/network/sizes.ts';
import type { Arena } from '../../../../src/language/weights/arena.ts';

/** Places of a pass over words: what enters, what is remembered, what comes out, in rows of a width each. */
export interface Pass {
  /** Rows of 2 x 3 x `units`: sums for candidates, forgetting and output, forward and then backward. */
  readonly gates: number;
  /** Rows of 2 x `units`. */
  readonly memory: number;
  readonly output: number;
  readonly units: number;
  /** So many zeros: the memory before the first word. */
  readonly blank: number;
}

export const newPass = (arena: Arena, words: number, units: number): Pass => ({
  gates: arena.take(words * 2 * GATES * units),
  memory: arena.take(words * 2 * units),
  output: arena.take(words * 2 * units),
  units,
  blank: arena.take(units),
});

/**
 * Passes over the words `from` .. `to - 1` both ways (a quasi-recurrent network, Bradbury et al. 2017): each unit keeps
 * an average of its candidates, of which its forgetting gate says how much of the past stays, and puts out as much
 * as its output gate says. Candidates are cut at -1 and 1, gates are straight lines from 0 to 1. The gates' sums are
 * replaced by the gates.
 */
export function passBothWays(
  { pass }: Pick<Arena, 'pass'>,
  { gates, memory, output, units, blank }: Pass,
  from: number,
  to: number,
): void {
  const wide = 2 * GATES * units;
  const last = to - 1;
  const memories = (word: number, way: number): number => (2 * word + way) * units;
  pass(
    gates + from * wide,
    memory + memories(from, 0),
    output + memories(from, 0),
    blank,
    units,
    to - from,
    wide,
    2 * units,
  );
  pass(
    gates + last * wide + GATES * units,
    memory + memories(last, 1),
    output + memories(last, 1),
    blank,
    units,
    to - from,
    -wide,
    -2 * units,
  );
}
