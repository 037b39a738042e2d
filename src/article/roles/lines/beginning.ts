import type { Case } from '../types.ts';

/** A box of related stories has no more lines than this. */
const BOX = 7;
/** A first paragraph is no shorter. */
const SHORTEST = 90;

/**
 * Where the article that was found at `from` begins: a first paragraph may be cut off from the rest by a box.
 * A byline between them says that what stands over it is no part of the text.
 */
export function beginning({ candidates, verdicts }: Case, from: number): number {
  let start = from;
  for (let i = from - 1; i >= 0 && start - i <= BOX; i--) {
    const role = verdicts[i]?.role;
    if (role === 'byline' || role === 'dateline' || role === 'comment') break;
    const { prose, sentence } = candidates[i]!;
    if (role === undefined && sentence && prose >= SHORTEST) start = i;
  }
  return start;
}
