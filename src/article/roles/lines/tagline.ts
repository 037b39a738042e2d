import type { Candidate } from '../types.ts';

const LONGEST_NAME = 40;
const CAPITAL = /^(?:\p{Lu}|(?:of|the|and|from|in|on|for|de|la|le|der|&)$)/u;

/** The motto of an outlet: it stands right under the outlet's name on top of the page, and apart from the headline. */
export function isTagline({ index, block }: Candidate, candidates: readonly Candidate[]): boolean {
  const below = candidates[index + 1];
  if (index !== 1 || block.gap > 0 || below === undefined || below.block.gap === 0) return false;
  const words = candidates[0]!.text.split(' ');
  return (
    candidates[0]!.size <= LONGEST_NAME && words.length >= 2 && words.every((word) => CAPITAL.test(word))
  );
}
