import type { Gender } from '../../language/index.ts';
import type { Draft } from '../entities/draft.ts';
import type { Candidate } from './candidates.ts';

/** Full names come first among somebody's references: so many are looked at. */
const REFERENCES = 20;

/** The gender that somebody's own name tells, by a given name before a surname, or by a title; null where none does. */
function genderOfName({ references }: Draft): Gender | null {
  for (let i = 0; i < references.length && i < REFERENCES; i++) {
    const { kind, gender, from, to, titles } = references[i]!.mention;
    if (kind === 'name' && gender !== null && (to - from > 1 || titles.length > 0)) return gender;
  }
  return null;
}

/** Is a candidate's own name of the other gender, while one that was spoken of before is of the pronoun's? */
export function ruledOut(
  candidates: readonly Candidate[],
  gender: Gender | null,
): (candidate: Candidate) => boolean {
  const isThere = candidates.some(({ draft, behind }) => !behind && genderOfName(draft) === gender);
  return ({ draft }) => isThere && (genderOfName(draft) ?? gender) !== gender;
}
