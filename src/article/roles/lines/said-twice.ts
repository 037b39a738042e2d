import { blockKey } from '../titles.ts';
import type { Case } from '../types.ts';

const SHORTEST = 40;
/** Where more than this is said twice the whole page is: an article set once for screens and once for paper. */
const MOST = 0.5;

/** A caption stands between paragraphs twice; what a standfirst or a teaser says too does so once. */
const isOne = (places: readonly number[]): boolean => places.length === 1;

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
  const told = new Set(
    [...seen.values()]
      .map((places) => places.filter(isAmongText))
      .filter(isOne)
      .flat(),
  );
  for (const index of twice) {
    if (candidates[index]!.prose > 0 && !told.has(index))
      verdicts[index] ??= { role: 'other', reason: 'said-twice' };
  }

  /** Between paragraphs, set apart from both. */
  function isAmongText(index: number): boolean {
    const [above, below] = [candidates[index - 1], candidates[index + 1]];
    if (!above || !below || candidates[index]!.block.gap === 0 || below.block.gap === 0) return false;
    return [above, below].every((c) => c.prose > 0 && c.sentence && verdicts[c.index] === null);
  }
}
