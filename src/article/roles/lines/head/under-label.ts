import type { Candidate, Case } from '../../types.ts';

/** So much of the running text stands after blank lines where a browser printed paragraphs. */
const SPACED = 0.7;
const LONGEST = 500;

/**
 * Where paragraphs stand apart, running text right under a label that is nothing else is a teaser under its headline,
 * a caption, a note on an author: what a browser sets as a box and not as a paragraph.
 */
export function judgeUnderLabels({ candidates, verdicts }: Case): void {
  const prose = candidates.filter((c) => c.prose > 0);
  const sum = (some: readonly Candidate[]): number => some.reduce((total, c) => total + c.prose, 0);
  if (sum(prose.filter((c) => c.block.gap > 0 || c.index === 0)) < SPACED * sum(prose)) return;
  for (const candidate of prose) {
    const above = candidates[candidate.index - 1];
    if (!above || candidate.block.gap > 0 || candidate.size > LONGEST || verdicts[above.index] !== null)
      continue;
    // A subheading stands apart from what is over it, and so does the paragraph under it from what follows.
    const crowded = above.block.gap === 0 || candidates[candidate.index + 1]?.block.gap === 0;
    if (crowded && above.prose === 0 && !above.sentence && !opensText(candidates, prose, candidate)) {
      verdicts[candidate.index] ??= { role: 'related', reason: 'under-label' };
    }
  }
}

/** The first paragraph of all may stand right under the head, with the others apart below it. */
function opensText(candidates: readonly Candidate[], prose: readonly Candidate[], first: Candidate): boolean {
  if (prose[0] !== first || !first.sentence) return false;
  const below = candidates.slice(first.index + 1, first.index + 1 + FOLLOWING);
  return below.length === FOLLOWING && below.every((c) => c.prose > 0 && c.sentence && c.block.gap > 0);
}

const FOLLOWING = 2;
