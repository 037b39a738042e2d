import { likelyGender } from '../../entities/likely-gender.ts';
import type { Candidate } from '../candidates.ts';
import type { NamedFeature } from './feature.ts';
import type { Scene } from './scene.ts';

/** So many uses back are looked at, and so many pronouns counted. */
const USES_BACK = 20;
const MOST = 2;

/** By how many pronouns of its gender, or of the other, was a candidate meant of late? */
function called({ draft: { references } }: Candidate, { pronoun, blind }: Scene, same: boolean): number {
  if (blind) return 0;
  let count = 0;
  for (let i = references.length - 1; i >= 0 && i >= references.length - USES_BACK && count < MOST; i--) {
    const { kind, gender } = references[i]!.mention;
    if (kind === 'pronoun' && gender !== null && (gender === pronoun.mention.gender) === same) count++;
  }
  return count;
}

/** What a candidate's gender says. */
export const GENDER: readonly NamedFeature[] = [
  ['of the gender', ({ draft }, { pronoun, blind }) => !blind && draft.gender === pronoun.mention.gender],
  [
    'of the other gender',
    ({ draft }, { pronoun, blind }) =>
      !blind && draft.gender !== null && draft.gender !== pronoun.mention.gender,
  ],
  [
    'likely of the gender',
    ({ draft }, { pronoun, blind }) =>
      !blind && draft.gender === null && likelyGender(draft) === pronoun.mention.gender,
  ],
  [
    'likely of the other gender',
    ({ draft }, { pronoun, blind }) => {
      if (blind || draft.gender !== null) return false;
      const likely = likelyGender(draft);
      return likely !== null && likely !== pronoun.mention.gender;
    },
  ],
  ['meant by such a pronoun before', (c, s) => called(c, s, true) > 0],
  ['meant by such pronouns before', (c, s) => called(c, s, true) > 1],
  ['meant by one of the other gender', (c, s) => called(c, s, false) > 0],
  ['meant by some of the other gender', (c, s) => called(c, s, false) > 1],
];
