import { honorificOf } from './honorifics.ts';
import { femaleNouns, type Gender, maleNouns } from './lexicon.ts';

const MALE = new Set(
  'man boy father son brother husband uncle nephew grandfather king prince actor groom widower monk'.split(
    ' ',
  ),
);
const FEMALE = new Set(
  'woman girl mother daughter sister wife aunt niece grandmother queen princess actress bride widow nun heroine waitress'.split(
    ' ',
  ),
);

/** The gender a noun tells ("spokeswoman", "father", "queen"), or null. */
export function genderOfNoun(lower: string): Gender | null {
  if (FEMALE.has(lower) || /wom[ae]n$/.test(lower)) return 'female';
  if (MALE.has(lower)) return 'male';
  if (femaleNouns.has(lower)) return 'female';
  if (maleNouns.has(lower)) return 'male';
  return honorificOf(lower) ?? null;
}
