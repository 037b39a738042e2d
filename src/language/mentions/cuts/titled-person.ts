import type { Token } from '../../types.ts';
import { firstNames } from '../words/lexicon.ts';
import { isListedTitle } from '../words/role-words.ts';
import { endsAsInstitution } from './institution-end.ts';
import { leadingCountry, ownCountry } from './leading-country.ts';
import { personAndOwner } from './person-of.ts';
import type { SplitRule } from './piece.ts';
import { titleEnd, titleStart } from './title-span.ts';

/** "Foreign Minister Jane Roe": what stands before the name is title. */
export const titledPerson: SplitRule = (tokens, { from, to }) => {
  if (endsAsInstitution(tokens, { from, to }) && !isGivenName(tokens[to - 2])) return null;
  const end = titleEnd(tokens, from, to);
  if (end < 0) return null;
  const country = leadingCountry(tokens, from, end);
  const start = titleStart(tokens, Math.min(country, end - 1), end);
  const pieces = ownCountry(tokens, from, country);
  if (start > country) pieces.push({ from: country, to: start, titleFrom: country });
  if (end < to) pieces.push(...personAndOwner(tokens, { from: end, to, titleFrom: from }));
  return pieces;
};

/** A first name that is no title too: "General Assembly" is nobody called General. */
const isGivenName = (token: Token | undefined): boolean =>
  token !== undefined && firstNames.has(token.text) && !isListedTitle(token);
