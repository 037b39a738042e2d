import type { Case } from '../../types.ts';
import { isStamp } from './stamp.ts';

/** How far below name and date the first paragraph may stand, and how many lines are looked at from there. */
const NEAR = 5;
const LOOKED_AT = 5;
/** So many of them are paragraphs where an article begins, each so long. */
const ENOUGH = 3;
const PARAGRAPH = 90;
const BONUS = 6;

/** Name or date over paragraphs that follow each other: there an article begins. By line, what is added to its weight. */
export function weightUnderStamps({ candidates, verdicts }: Case): ReadonlyMap<number, number> {
  const bonus = new Map<number, number>();
  const isParagraph = (i: number): boolean =>
    verdicts[i] === null && candidates[i]!.sentence && candidates[i]!.prose >= PARAGRAPH;
  for (let i = 0; i < candidates.length; i++) {
    if (!isStamp(verdicts[i])) continue;
    let first = i + 1;
    while (first < candidates.length && first - i <= NEAR && !isParagraph(first)) first++;
    if (first >= candidates.length || first - i > NEAR) continue;
    let count = 0;
    for (let j = first; j < Math.min(candidates.length, first + LOOKED_AT); j++) if (isParagraph(j)) count++;
    if (count >= ENOUGH) bonus.set(first, BONUS);
  }
  return bonus;
}
