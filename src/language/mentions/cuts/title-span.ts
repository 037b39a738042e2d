import type { Token } from '../../types.ts';
import { portfolioEnd } from '../titles/portfolio.ts';
import { isCompoundFirst, isTitleWord, portfolioWords } from '../words/role-words.ts';
import { leadingCountry } from './leading-country.ts';

/** Where the titles at the front of a run end (exclusive), or -1. The last word of a run is never one of them. */
export function titleEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = -1;
  for (let i = knownStart(tokens, from, to); i < to - 1; i++) {
    const after = tokens[i + 1]!.lower;
    if (isTitleWord(tokens[i]!) && !/^(-|['’]s?)$/.test(after)) end = i + 1;
    if (/^(of|for)$/.test(after) && end === i + 1) {
      const past = portfolioEnd(tokens, i + 2, to);
      end = past > i + 2 ? past : -1;
    }
  }
  return Math.min(end, to);
}

/** Past a country of several words ("Sri Lanka"), none of which is a title. */
function knownStart(tokens: readonly Token[], from: number, to: number): number {
  const country = leadingCountry(tokens, from, to);
  return country > from + 1 ? country : from;
}

/** Where the words of the office begin, past an institution's name ("White House Press Secretary"). */
export function titleStart(tokens: readonly Token[], from: number, end: number): number {
  let start = end - 1;
  while (start > from && belongsToOffice(tokens, start - 1)) start--;
  return start;
}

const belongsToOffice = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!;
  return (
    portfolioWords.has(lower) ||
    isTitleWord(tokens[i]!) ||
    isCompoundFirst(lower) ||
    /^(of|and|for|-)$/.test(lower)
  );
};
