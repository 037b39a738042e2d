import { likelyGender } from '../../entities/likely-gender.ts';
import type { NamedFeature } from './feature.ts';

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
];
