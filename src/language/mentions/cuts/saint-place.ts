import { countryWord } from '../words/countries.ts';
import { cities, placeNames } from '../words/lexicon.ts';
import { joined } from './joined.ts';
import type { SplitRule } from './piece.ts';

/** "Saint Lucia", "St. Petersburg": no saint's title, the place. */
export const saintPlace: SplitRule = (tokens, { from, to }) => {
  if (!/^(saint|st\.?)$/.test(tokens[from]!.lower) || to - from < 2) return null;
  const rest = joined(tokens, from + 1, to);
  const isPlace = [`Saint ${rest}`, `St. ${rest}`, `St ${rest}`].some(
    (name) => countryWord(name) !== undefined || cities.has(name) || placeNames.has(name),
  );
  return isPlace ? [{ from, to, titleFrom: from }] : null;
};
