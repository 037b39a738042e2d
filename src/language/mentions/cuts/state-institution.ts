import { stateInstitutions } from '../words/institutions.ts';
import { endsAsInstitution } from './institution-end.ts';
import { leadingCountry, ownCountry } from './leading-country.ts';
import type { SplitRule } from './piece.ts';

/** "Iranian Foreign Ministry", "US Army": whose institution it is stands apart from its name. */
export const stateInstitution: SplitRule = (tokens, { from, to }) => {
  if (!endsAsInstitution(tokens, { from, to })) return null;
  const country = leadingCountry(tokens, from, to);
  if (country === from) return null;
  const hasState = tokens.slice(country, to).some(({ lower }) => stateInstitutions.has(lower));
  if (!hasState || country >= to) return [{ from, to, titleFrom: from }];
  return [...ownCountry(tokens, from, country), { from: country, to, titleFrom: country }];
};
