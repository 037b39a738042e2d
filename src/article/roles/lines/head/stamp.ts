import type { Case, Verdict } from '../../types.ts';
import { isHeadlineLike } from './headline-like.ts';

/** How far above the first paragraph a byline is looked for. */
const REACH = 25;
/** Name and date stand together: no more lines than this between them. */
const TOGETHER = 4;

/**
 * The topmost of the lines with name and date over the text at `first`, where they stand together; null where there
 * are none. A date over the headline is not among them.
 */
export function stampAbove({ candidates, verdicts }: Case, first: number): number | null {
  let top: number | null = null;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (top !== null && top - i > TOGETHER) break;
    if (isStamp(verdicts[i])) top = i;
    else if (top !== null && verdicts[i] === null && isHeadlineLike(candidates[i]!)) break;
  }
  return top;
}

/** The hours over a live blog's entries are not the article's date. */
export const isStamp = (verdict: Verdict | null | undefined): boolean =>
  verdict?.role === 'byline' || (verdict?.role === 'dateline' && verdict.reason !== 'entry-hour');
