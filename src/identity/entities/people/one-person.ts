import type { Located } from '../draft.ts';
import { isSomebodysKin } from './kin.ts';
import type { Person } from './person.ts';
import { countriesAllow, officesAllow } from './shared-office.ts';
import { genderBehind } from './short-form.ts';
import type { NewName } from './spelling.ts';

/** Nothing speaks against a name in another spelling being the person's: kin, gender, country, or both in one sentence. */
export function mayBeOne(person: Person, { spelled: { parts }, uses }: NewName): boolean {
  const all = uses();
  const isSurname = parts.length === 1;
  return (
    !person.isKin &&
    !all.some(isSomebodysKin) &&
    agreeInGender(person, all, isSurname) &&
    countriesAllow(person, all) &&
    (!isSurname || officesAllow(person, all)) &&
    !areTogether(person, all)
  );
}

/** A surname alone tells no gender but by a title or by what is said behind it. */
function agreeInGender({ draft }: Person, uses: readonly Located[], isSurname: boolean): boolean {
  const told = uses.map(({ mention }) => (isSurname && mention.titles.length === 0 ? null : mention.gender));
  return [...told, ...uses.map(genderBehind)].every(
    (gender) => gender === null || draft.gender === null || gender === draft.gender,
  );
}

/** Nobody writes one name in two ways in one sentence: there are two people. */
const areTogether = ({ draft }: Person, uses: readonly Located[]): boolean =>
  uses.some((use) => draft.references.some((other) => isBeside(use, other)));

const isBeside = (a: Located, b: Located): boolean => a.segment === b.segment && a.sentence === b.sentence;
