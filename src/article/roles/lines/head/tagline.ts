import type { Candidate } from '../../types.ts';
import { isDateline } from '../../words/datelines.ts';
import { SECTION } from '../../words/sections.ts';

const LONGEST_NAME = 40;
const CAPITAL = /^(?:\p{Lu}|(?:of|the|and|from|in|on|for|de|la|le|der|&)$)/u;

/** The motto of an outlet: right under the outlet's name on top of the page, below its clock, and apart from the headline. */
export function isTagline({ index, block }: Candidate, candidates: readonly Candidate[]): boolean {
  const name = candidates[index - 1];
  const below = candidates[index + 1];
  if (name === undefined || block.gap > 0 || below === undefined || below.block.gap === 0) return false;
  return candidates.slice(0, index - 1).every(isDateline) && isOutletName(name);
}

function isOutletName({ text, size }: Candidate): boolean {
  const words = text.split(' ');
  return (
    size <= LONGEST_NAME &&
    words.length >= 2 &&
    !SECTION.test(text) &&
    words.every((word) => CAPITAL.test(word))
  );
}
