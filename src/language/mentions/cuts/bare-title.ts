import { isListedTitle, isTitleWord } from '../words/role-words.ts';
import { leadingCountry, ownCountry } from './leading-country.ts';
import type { SplitRule } from './piece.ts';
import { titleStart } from './title-span.ts';

/** Behind these even "King" is a surname. */
const ADDRESSES = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'sir', 'messrs.']);

/** "Foreign Minister" without a name is a title, not a name. */
export const bareTitle: SplitRule = (tokens, { from, to }) => {
  const last = tokens[to - 1]!;
  if (!isTitleWord(last) || (to - from > 1 && ADDRESSES.has(tokens[to - 2]!.lower))) return null;
  if (to - from === 1 && from > 0 && last.upos === 'PROPN' && !isListedTitle(last)) return null;
  const country = leadingCountry(tokens, from, to);
  return titleStart(tokens, country, to) === country ? ownCountry(tokens, from, country) : null;
};
