import { endsAsInstitution } from './institution-end.ts';
import { leadingCountry, ownCountry } from './leading-country.ts';
import type { SplitRule } from './piece.ts';

const HEADS_OF_STATE = new Set(
  'president minister premier king queen emir amir sultan chancellor'.split(' '),
);

/** "President of Chile Jane Roe": the country between the office and the name. */
export const ownedOffice: SplitRule = (tokens, { from, to }) => {
  if (tokens[from - 1]?.lower !== 'of' || !HEADS_OF_STATE.has(tokens[from - 2]?.lower ?? '')) return null;
  const country = leadingCountry(tokens, from, to);
  if (country === from || to - country < 2 || endsAsInstitution(tokens, { from, to })) return null;
  return [...ownCountry(tokens, from, country), { from: country, to, titleFrom: from - 2 }];
};
