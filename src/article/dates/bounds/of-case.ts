import type { Candidate } from '../case/types.ts';
import type { Bound } from './types.ts';

const WHYS: Partial<Record<Candidate['taken'], string>> = {
  comment: 'a reader commented on that day',
  clock: 'the page showed this as its today',
  modified: 'the page says it was changed then',
};

/** What the page's other dates prove: comments, clocks and changes come after the article, its pictures' days before. */
export function boundsOfCase(candidates: readonly Candidate[]): Bound[] {
  return candidates.flatMap(({ taken, reading, quote }): Bound[] => {
    const day = reading.value.slice(0, 10);
    if (day.length < 10) return [];
    if (taken === 'caption') {
      return [{ side: 'not-before', day, evidence: { quote, why: 'a caption dates its picture' } }];
    }
    const why = WHYS[taken];
    return why === undefined ? [] : [{ side: 'not-after', day, evidence: { quote, why } }];
  });
}
