import type { Candidate } from '../../types.ts';

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

/** Lines on top among which the site's name stands. */
const TOP = 3;

/** A line that begins with the site's name as the page has it on its top: "Tide Circle is published by ..." is no reader's. */
export const opensFoot = (candidates: readonly Candidate[], at: number): boolean =>
  candidates
    .slice(0, TOP)
    .some(({ text, size }) => size <= 40 && NAME.test(text) && candidates[at]!.text.startsWith(`${text} `));

const NAME = /^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}\S*$/u;
