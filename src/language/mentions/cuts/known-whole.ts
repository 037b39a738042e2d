import { knownOrganizations } from '../known/index.ts';
import { beginsLongCountry, countryWord } from '../words/countries.ts';
import { joined } from './joined.ts';
import type { SplitRule } from './piece.ts';

/** "Sri Lanka", "General Motors": what is known as a whole is no title and its bearer. */
export const knownWhole: SplitRule = (tokens, { from, to }) => {
  if (to - from < 2) return null;
  const name = joined(tokens, from, to);
  const kind = beginsLongCountry(tokens[from]!.text) ? countryWord(name)?.kind : undefined;
  return kind === 'name' || kind === 'capital' || knownOrganizations.has(name)
    ? [{ from, to, titleFrom: from }]
    : null;
};
