import type { Located } from '../draft.ts';
import type { KnownPeople } from './known-people.ts';
import type { Person } from './person.ts';

/** Whom a name is given to, and by which rule. */
export interface Choice {
  readonly person: Person;
  readonly reason: string;
}

/** The one full name that a short form belongs to; where several have it, the one named last before. */
export function byShortForm(people: KnownPeople, words: readonly string[], located: Located): Choice | null {
  const fitting = people.with(words.at(-1)!).filter((person) => mayMean(person, words, located));
  if (fitting.length === 0) return byInnerName(people, words, located);
  if (fitting.length === 1) return { person: fitting[0]!, reason: 'person:short-form' };
  const own = fitting.filter(({ isKin }) => !isKin);
  if (own.length === 1) return { person: own[0]!, reason: 'person:short-form-no-kin' };
  return { person: lastNamed(fitting, located.at), reason: 'person:short-form-latest' };
}

/**
 * "Luis Inácio Mula da Costa ... Mula", "Remedios Alba Quesada ... Alba": a name of one word inside one person's only.
 * Where people bear two surnames, the first is the one used.
 */
function byInnerName(people: KnownPeople, words: readonly string[], located: Located): Choice | null {
  if (words.length > 1) return null;
  const [person, ...others] = people.around(words[0]!);
  if (person === undefined || others.length > 0) return null;
  const agrees = person.forms.some((form) => agreeInGender(person, words, form.words, located));
  return agrees ? { person, reason: 'person:inner-name' } : null;
}

const mayMean = (person: Person, words: readonly string[], located: Located): boolean =>
  person.forms.some(
    (form) => isShortFor(words, form.words) && agreeInGender(person, words, form.words, located),
  );

/** Is it a short form: the last words ("bin Salman"), the first word, or first and last without the middle? */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const tail = full.length - short.length;
  if (short.every((word, i) => word === full[tail + i])) return true;
  if (short.length === 1) return short[0] === full[0];
  return short[0] === full[0] && short.at(-1) === full.at(-1);
}

/** A surname that is a first name too tells no gender; the pronoun of what is said does ("Roe says she ..."). */
export function agreeInGender(
  { draft }: Person,
  words: readonly string[],
  full: readonly string[],
  located: Located,
): boolean {
  const isSurname = words.length === 1 && words[0] === full.at(-1) && located.mention.titles.length === 0;
  const gender = genderBehind(located) ?? (isSurname ? null : located.mention.gender);
  return draft.gender === null || gender === null || draft.gender === gender;
}

const SAYS = /^(say|add|tell|note|insist|believe|think|claim|admit|recall|hope|deny)$/;

export function genderBehind({ mention, segment: { tokens } }: Located): 'male' | 'female' | null {
  if (!SAYS.test(tokens[mention.to]?.lemma ?? '')) return null;
  const that = tokens[mention.to + 1]?.lower === 'that' ? 1 : 0;
  const word = tokens[mention.to + 1 + that]?.lower;
  if (word === 'she') return 'female';
  return word === 'he' ? 'male' : null;
}

/** The one named last before the place; of those named only later, the first. */
function lastNamed(people: readonly Person[], at: number): Person {
  const before = people.reduce((best, person) =>
    person.lastBefore(at) > best.lastBefore(at) ? person : best,
  );
  if (before.lastBefore(at) >= 0) return before;
  return people.reduce((best, person) => (person.first < best.first ? person : best));
}
