import { type Draft, type Located, wordsOf } from '../draft.ts';
import { KnownPeople } from './known-people.ts';
import { nameWords, spelledName } from './name.ts';
import { Person } from './person.ts';
import { byShortForm } from './short-form.ts';
import { bySpelling, type UsesOf } from './spelling.ts';

interface Named {
  readonly located: Located;
  readonly words: readonly string[];
}

/**
 * Groups people's names. Full names come first, the longest before the shorter; a short form goes to the one full
 * name that has it, or where several have it to the one named last before; a name in another spelling to whom it fits.
 */
export function clusterPeople(names: readonly Located[]): Draft[] {
  const people = new KnownPeople();
  const named = names.map((located) => ({ located, words: nameWords(wordsOf(located)) }));
  named.sort((a, b) => b.words.length - a.words.length || a.located.at - b.located.at);
  let byName: ReadonlyMap<string, readonly Named[]> | undefined;
  const usesOf: UsesOf = (words) => {
    byName ??= Map.groupBy(named, (name) => name.words.join(' '));
    return byName.get(words.join(' '))!.map(({ located }) => located);
  };
  for (const name of named) give(people, name, usesOf);
  return people.all.map(({ draft }) => draft);
}

function give(people: KnownPeople, { located, words }: Named, usesOf: UsesOf): void {
  const same = people.named(words);
  if (same !== undefined) {
    same.give(located, 'person:same-name');
    return;
  }
  const short = byShortForm(people, words, located);
  if (short !== null) {
    short.person.give(located, short.reason);
    return;
  }
  const form = { words, spelled: spelledName(words, wordsOf(located)) };
  const found = bySpelling(people, form, located, usesOf);
  const person = found?.person ?? new Person();
  person.give(located, found?.reason ?? 'person:new-name');
  people.add(person, form);
}
