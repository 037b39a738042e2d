import { attach, type Draft, type Located, newDraft, wordsOf } from './draft.ts';

/** A person by the words of the name. */
interface Person {
  readonly words: readonly string[];
  readonly draft: Draft;
}

/** Those found so far, by name and by first and last word, so that long texts stay quick. */
class People {
  readonly all: Person[] = [];
  readonly #byName = new Map<string, Person>();
  readonly #byWord = new Map<string, Person[]>();

  add(person: Person): void {
    const { words } = person;
    this.all.push(person);
    this.#byName.set(words.join(' '), person);
    for (const word of new Set([words[0]!, words.at(-1)!])) {
      const others = this.#byWord.get(word);
      if (others === undefined) this.#byWord.set(word, [person]);
      else others.push(person);
    }
  }

  named = (words: readonly string[]): Person | undefined => this.#byName.get(words.join(' '));
  with = (word: string): readonly Person[] => this.#byWord.get(word) ?? [];
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** The words of a name that identify: without "Jr." and the like, lower case. */
const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !SUFFIXES.has(word));

/**
 * Groups people's names. Full names come first, the longest before the shorter; a short form goes to the one full
 * name that has it, or where several have it to the one named last before.
 */
export function clusterPeople(names: readonly Located[]): Draft[] {
  const people = new People();
  const byLength = [...names].sort(
    (a, b) => nameWords(wordsOf(b)).length - nameWords(wordsOf(a)).length || a.at - b.at,
  );
  for (const located of byLength) {
    const words = nameWords(wordsOf(located));
    const { person, reason } = choose(people, words, located);
    if (person !== null) attach(person.draft, located, reason);
    else {
      const draft = newDraft('person');
      attach(draft, located, 'person:new-name');
      people.add({ words, draft });
    }
  }
  return people.all.map(({ draft }) => draft);
}

type Choice = { readonly person: Person | null; readonly reason: string };

function choose(people: People, words: readonly string[], located: Located): Choice {
  const same = people.named(words);
  if (same !== undefined) return { person: same, reason: 'person:same-name' };
  const fitting = people
    .with(words.at(-1)!)
    .filter((person) => isShortFor(words, person.words) && agrees(person, words, located));
  if (fitting.length === 0) return { person: null, reason: '' };
  if (fitting.length === 1) return { person: fitting[0]!, reason: 'person:short-form' };
  const own = fitting.filter((person) => !isSomebodysKin(person));
  if (own.length === 1) return { person: own[0]!, reason: 'person:short-form-no-kin' };
  return {
    person: lastNamedBefore(fitting, located.at) ?? firstNamed(fitting),
    reason: 'person:short-form-latest',
  };
}

/** Is it a short form: the last words ("bin Salman"), the first word, or first and last without the middle? */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const tail = full.slice(full.length - short.length);
  if (short.every((word, i) => word === tail[i])) return true;
  if (short.length === 1) return short[0] === full[0];
  return short[0] === full[0] && short.at(-1) === full.at(-1);
}

/** A surname that is a first name too tells no gender; the pronoun of what is said does ("Roe says she ..."). */
function agrees({ draft, words: full }: Person, words: readonly string[], located: Located): boolean {
  const isSurname = words.length === 1 && words[0] === full.at(-1) && located.mention.titles.length === 0;
  const gender = genderBehind(located) ?? (isSurname ? null : located.mention.gender);
  return draft.gender === null || gender === null || draft.gender === gender;
}

const SAYS = /^(say|add|tell|note|insist|believe|think|claim|admit|recall|hope|deny)$/;

function genderBehind({ mention, segment: { tokens } }: Located): 'male' | 'female' | null {
  if (!SAYS.test(tokens[mention.to]?.lemma ?? '')) return null;
  const that = tokens[mention.to + 1]?.lower === 'that' ? 1 : 0;
  const word = tokens[mention.to + 1 + that]?.lower;
  if (word === 'she') return 'female';
  return word === 'he' ? 'male' : null;
}

/** "Her brother Tom Roe": who came in as somebody's kin is not whom the surname alone means. */
const isSomebodysKin = ({ draft }: Person): boolean =>
  draft.references.some(
    ({ mention, segment: { tokens } }) =>
      KIN.test(tokens[mention.from - 1]?.lower ?? '') &&
      /^(his|her|their|its|my|our|['’]s)$/.test(tokens[mention.from - 2]?.lower ?? ''),
  );

const KIN =
  /^(father|mother|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|stepson|stepdaughter|fiancé|fiancée)$/;

/** Of those named only later, the first. */
function firstNamed(people: readonly Person[]): Person {
  const first = ({ draft }: Person): number => Math.min(...draft.references.map(({ at }) => at));
  return people.reduce((best, person) => (first(person) < first(best) ? person : best));
}

function lastNamedBefore(people: readonly Person[], at: number): Person | null {
  let best: Person | null = null;
  let latest = -1;
  for (const person of people) {
    for (const reference of person.draft.references) {
      if (reference.at >= at || reference.at <= latest) continue;
      latest = reference.at;
      best = person;
    }
  }
  return best;
}
