import type { Title } from '../../../language/index.ts';
import { fitsOffice, isRank, officeOf } from '../../roles/office.ts';
import { ownerOf, ownersAgree } from '../../roles/owner.ts';
import type { Located } from '../draft.ts';
import type { Person } from './person.ts';

const titlesOf = (uses: readonly Located[]): Title[] => uses.flatMap(({ mention }) => mention.titles);
const heldBy = ({ draft }: Person): Title[] => draft.titles.map(({ title }) => title);

const agreeSomewhere = (
  a: readonly Title[],
  b: readonly Title[],
  agree: (a: Title, b: Title) => boolean,
): boolean => a.some((one) => b.some((other) => agree(one, other)));

/** Are the countries of the titles, where both tell some, the same? */
export function countriesAllow(person: Person, uses: readonly Located[]): boolean {
  const withCountry = (titles: readonly Title[]): Title[] =>
    titles.filter((title) => ownerOf(title).country !== null);
  const theirs = withCountry(titlesOf(uses));
  const held = withCountry(heldBy(person));
  if (theirs.length === 0 || held.length === 0) return true;
  return agreeSomewhere(theirs, held, (a, b) => ownersAgree(ownerOf(a), ownerOf(b)));
}

/** Where both bear titles, may some of them be one office? */
export function officesAllow(person: Person, uses: readonly Located[]): boolean {
  const theirs = titlesOf(uses).filter(isOffice);
  const held = heldBy(person).filter(isOffice);
  if (theirs.length === 0 || held.length === 0) return true;
  return agreeSomewhere(theirs, held, mayBeOneOffice);
}

const isOffice = ({ title }: Title): boolean => !HONORIFIC.test(title);
const HONORIFIC = /^(mr|mrs|ms|miss|dr|sir|dame|lord|lady|madam|sheikh|prof)\.?$/i;

function mayBeOneOffice(a: Title, b: Title): boolean {
  const one = officeOf(a);
  const other = officeOf(b);
  return isRank(one) || isRank(other) || fitsOffice(one, other) || fitsOffice(other, one);
}

/** Do both bear one title? */
export const bearOneOffice = (person: Person, uses: readonly Located[]): boolean =>
  agreeSomewhere(titlesOf(uses).filter(isOffice), heldBy(person), isOneOffice);

function isOneOffice(a: Title, b: Title): boolean {
  const one = officeOf(a);
  const other = officeOf(b);
  return one.noun === other.noun && one.field === other.field && ownersAgree(ownerOf(a), ownerOf(b));
}
