import type { Token } from '../../types.ts';
import type { Run } from '../names/run.ts';
import { institutionNouns } from '../words/institutions.ts';
import { facilityNouns, firstNames, organizationNouns, placeNouns } from '../words/lexicon.ts';
import { isTitleWord } from '../words/role-words.ts';

/** A noun that names institutions, places or buildings. */
export const isInstitutionNoun = ({ lower }: Token): boolean =>
  institutionNouns.has(lower) || isKindNoun(lower);

const isKindNoun = (lower: string): boolean =>
  organizationNouns.has(lower) || placeNouns.has(lower) || facilityNouns.has(lower);

/** Is the run's last word such a noun, and nobody's first name? */
export const endsAsInstitution = (tokens: readonly Token[], { from, to }: Run): boolean => {
  const last = tokens[to - 1]!;
  if (isTitleWord(last) && to - from === 1) return false;
  return institutionNouns.has(last.lower) || (isKindNoun(last.lower) && !firstNames.has(last.text));
};
