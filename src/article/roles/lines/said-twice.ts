import { blockKey } from '../titles.ts';
import type { Case } from '../types.ts';

const SHORTEST = 40;
/** Where more than this is said twice the whole page is: an article set once for screens and once for paper. */
const MOST = 0.5;

/** In plain text a line that stands twice is a caption or a teaser; a paragraph stands once. */
export function judgeSaidTwice({ candidates, verdicts }: Case): void {
  const seen = new Map<string, number[]>();
  let prose = 0;
  for (const candidate of candidates) {
    prose += candidate.prose;
    if (candidate.size < SHORTEST) continue;
    const key = blockKey(candidate.text);
    const places = seen.get(key);
    if (places) places.push(candidate.index);
    else seen.set(key, [candidate.index]);
  }
  const twice = [...seen.values()].filter((places) => places.length > 1).flat();
  if (twice.reduce((sum, i) => sum + candidates[i]!.prose, 0) > prose * MOST) return;
  for (const index of twice) {
    if (candidates[index]!.prose > 0) verdicts[index] ??= { role: 'other', reason: 'said-twice' };
  }
}
