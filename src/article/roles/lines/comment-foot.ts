import type { Candidate } from '../types.ts';

/**
 * The end of the last comment, before the labels that stand over a page's foot at `end`: set apart from what was said,
 * and never right under the `mark` that opens the comment.
 */
export function beforeFoot(candidates: readonly Candidate[], mark: number, end: number): number {
  let at = end;
  for (let i = end - 1; i > mark + 1; i--) {
    const { prose, sentence, block } = candidates[i]!;
    if (prose > 0 || sentence) break;
    if (block.gap > 0) at = i;
  }
  return at;
}
