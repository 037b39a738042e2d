import { isSurname } from '../../../language/index.ts';
import { withinOneEdit } from '../../../text/index.ts';
import type { KnownPeople } from './known-people.ts';
import type { SpelledName } from './name.ts';
import { mayBeOne } from './one-person.ts';
import type { Person } from './person.ts';
import { bearOneOffice } from './shared-office.ts';
import type { Choice } from './short-form.ts';
import type { NewName } from './spelling.ts';

/** Shorter words are other names with one letter changed. */
const LEAST = 6;

/** "Jane Whitmroe" where Jane Whitmore is told of: one letter of the surname is wrong, and the rest is the same. */
export function byTypingError(people: KnownPeople, name: NewName): Choice | null {
  const fitting = candidatesFor(people, name).filter((person) =>
    person.forms.some(({ spelled }) => spelled !== null && isMistyped(name.spelled, spelled)),
  );
  if (fitting.length !== 1 || !mayBeOne(fitting[0]!, name)) return null;
  return { person: fitting[0]!, reason: 'person:typing-error' };
}

/** Those of the same first name; of a surname alone, those who bear its title. */
function candidatesFor(people: KnownPeople, { words, uses }: NewName): readonly Person[] {
  if (words.length > 1) return words[0]!.length < 3 ? [] : people.with(words[0]!);
  if (words[0]!.length < LEAST) return [];
  const all = uses();
  if (all.every(({ mention }) => mention.titles.length === 0)) return [];
  return people.all.filter((person) => bearOneOffice(person, all));
}

/** One letter of the last part differs, not the first; two that are known surnames are two. */
function isMistyped({ parts }: SpelledName, known: SpelledName): boolean {
  const surname = parts.at(-1)!;
  const other = known.parts.at(-1)!;
  if (Math.max(surname.length, other.length) < LEAST || surname[0] !== other[0]) return false;
  if (surname === other || !withinOneEdit(surname, other)) return false;
  if (parts.length > 1 && givenOf(parts) !== givenOf(known.parts)) return false;
  return !(isKnown(surname) && isKnown(other));
}

const givenOf = (parts: readonly string[]): string => parts.slice(0, -1).join(' ');

const isKnown = (part: string): boolean => isSurname(part.charAt(0).toUpperCase() + part.slice(1));
