import { countryWord } from '../words/countries.ts';
import { firstNames } from '../words/lexicon.ts';
import { joined } from './joined.ts';
import { leadingCountry, ownCountry } from './leading-country.ts';
import type { SplitRule } from './piece.ts';

/** "Norwegian Kari Roe": the nationality before a first name is no part of it. */
export const nationalityBeforeName: SplitRule = (tokens, { from, to }) => {
  const country = leadingCountry(tokens, from, to);
  if (country === from || country >= to || !firstNames.has(tokens[country]!.text)) return null;
  if (countryWord(joined(tokens, from, to)) !== undefined) return null;
  return [...ownCountry(tokens, from, country), { from: country, to, titleFrom: country }];
};
