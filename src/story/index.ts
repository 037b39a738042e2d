export type { PairScore, Passage, ReusePair, SameGroup, SameMember, Story, Wording } from './types.ts';

import type { PairScore } from './types.ts';

/** Whether two wordings of a sentence or a statement say the same thing. Pure. */
export function scorePair(_a: string, _b: string): PairScore {
  return { score: 0, same: false };
}
