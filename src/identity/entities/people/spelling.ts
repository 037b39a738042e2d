import { isFirstName, isSurname } from '../../../language/index.ts';
import { areSpelledAlike } from '../../../text/index.ts';
import { type Located, wordsOf } from '../draft.ts';
import type { KnownPeople } from './known-people.ts';
import type { SpelledName } from './name.ts';
import { mayBeOne } from './one-person.ts';
import type { Form, Person } from './person.ts';
import { bearOneOffice } from './shared-office.ts';
import type { Choice } from './short-form.ts';
import { byTypingError } from './typing-error.ts';

/** A name that nobody is known by yet. */
export interface NewName {
  /** As it is written. */
  readonly text: string;
  readonly words: readonly string[];
  readonly spelled: SpelledName;
  /** All its mentions. */
  uses(): readonly Located[];
}

/** All mentions of just these words. */
export type UsesOf = (words: readonly string[]) => readonly Located[];

/** Is the name, in another spelling, one that the person is known by? */
type SpellingRule = (name: NewName, person: Person, form: SpelledName) => boolean;

/** Whom a name is given to that is written otherwise than any before; nobody where two people might be meant. */
export function bySpelling(
  people: KnownPeople,
  { words, spelled }: Form,
  located: Located,
  usesOf: UsesOf,
): Choice | null {
  if (spelled === null) return null;
  const near = people.near(spelled);
  const name: NewName = { text: wordsOf(located), words, spelled, uses: () => usesOf(words) };
  if (near.length === 0) return byTypingError(people, name);
  for (const [reason, rule] of RULES) {
    const fitting = near.filter((person) => fits(rule, name, person));
    if (fitting.length > 1) return null;
    if (fitting.length === 1) return mayBeOne(fitting[0]!, name) ? { person: fitting[0]!, reason } : null;
  }
  return byTypingError(people, name);
}

const fits = (rule: SpellingRule, name: NewName, person: Person): boolean =>
  person.forms.some(({ spelled }) => spelled !== null && rule(name, person, spelled));

/** "Erdoğan", "Erdogan"; "Jong-un", "Jong Un"; "al-Sudani", "Sudani": nothing but marks, hyphens and articles differ. */
const sameLetters: SpellingRule = ({ spelled }, _, form) =>
  spelled.parts.join('') === form.parts.join('') && (!spelled.opensWithAl || form.hasArticle);

/** "Qasem Soleimani", "Ghassem Suleimani": every part is alike, the middle may be left out. */
const alikeInFull: SpellingRule = ({ spelled: { parts } }, _, form) => {
  if (parts.length < 2 || form.parts.length < 2) return false;
  if (parts.length === form.parts.length) return areAlike(parts, form.parts);
  if (areSpelledAlike(parts.join(''), form.parts.join(''))) return true;
  if (parts.length > form.parts.length) return false;
  return areAlike(parts, form.parts.slice(-parts.length)) || areAlike(parts, ends(form.parts));
};

const areAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, i) => areSpelledAlike(part, b[i]!));

const ends = (parts: readonly string[]): string[] => [parts[0]!, parts.at(-1)!];

/** Shorter surnames are others with another letter. */
const LEAST_FOR_SURNAMES = 5;

/** "Suleimani" where nobody but Qasem Soleimani bears such a name. */
const alikeSurname: SpellingRule = ({ spelled: { parts, opensWithAl }, text }, _, form) => {
  if (parts.length !== 1 || form.parts.length < 2 || (opensWithAl && !form.hasArticle)) return false;
  const [own] = parts;
  const { surname } = form;
  if (own === surname) return true;
  if (Math.min(own!.length, surname.length) < LEAST_FOR_SURNAMES) return false;
  if (undoubled(own!) === undoubled(surname)) return true;
  return areSpelledAlike(own!, surname) && !(isCommon(text) && isListed(surname));
};

const undoubled = (part: string): string => part.replace(/(.)\1/g, '$1');

/** Where no full name is told, a title must say that "General Suleimani" and "General Soleimani" are one. */
const alikeByOffice: SpellingRule = ({ spelled: { parts }, uses }, person, form) =>
  parts.length === 1 &&
  form.parts.length === 1 &&
  Math.min(parts[0]!.length, form.parts[0]!.length) >= LEAST_FOR_SURNAMES &&
  areSpelledAlike(parts[0]!, form.parts[0]!) &&
  bearOneOffice(person, uses());

const isCommon = (word: string): boolean => isSurname(word) || isFirstName(word);
const isListed = (part: string): boolean => isCommon(part.charAt(0).toUpperCase() + part.slice(1));

const RULES: ReadonlyArray<readonly [reason: string, rule: SpellingRule]> = [
  ['person:same-letters', sameLetters],
  ['person:spelling', alikeInFull],
  ['person:spelling-of-surname', alikeSurname],
  ['person:spelling-with-office', alikeByOffice],
];
