import type { SpelledName } from './name.ts';
import type { Form, Person } from './person.ts';

/** Small words of names, which nobody is called by. */
const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter bin ibn bint al el y e of'.split(' '),
);

const NOBODY: readonly Person[] = [];

/** The people found so far, by their names' words and spellings, so that long texts stay quick. */
export class KnownPeople {
  readonly all: Person[] = [];
  readonly #byName = new Map<string, Person>();
  readonly #byWord = new Map<string, Person[]>();
  readonly #byInner = new Map<string, Person[]>();
  readonly #byKey = new Map<string, Person[]>();

  /** A person under a further form of the name; the first makes him known. */
  add(person: Person, form: Form): void {
    if (person.forms.length === 0) this.all.push(person);
    person.forms.push(form);
    const { words, spelled } = form;
    this.#byName.set(words.join(' '), person);
    note(this.#byWord, words[0]!, person);
    note(this.#byWord, words.at(-1)!, person);
    for (const word of words.slice(1, -1)) if (!PARTICLES.has(word)) note(this.#byInner, word, person);
    if (spelled !== null) for (const key of spelled.keys) note(this.#byKey, key, person);
  }

  /** Who bears just this name. */
  named = (words: readonly string[]): Person | undefined => this.#byName.get(words.join(' '));

  /** Those of whose names the word is the first or the last. */
  with = (word: string): readonly Person[] => this.#byWord.get(word) ?? [];

  /** Those in whose names the word stands between the first and the last. */
  around = (word: string): readonly Person[] => this.#byInner.get(word) ?? [];

  /** Those whose surname or whole name may be written as this one. */
  near({ keys }: SpelledName): readonly Person[] {
    const [surname, whole] = keys.map((key) => this.#byKey.get(key));
    if (surname === undefined || whole === undefined) return surname ?? whole ?? NOBODY;
    return [...new Set([...surname, ...whole])];
  }
}

function note(index: Map<string, Person[]>, key: string, person: Person): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [person]);
  else if (others.at(-1) !== person && (person.forms.length === 1 || !others.includes(person)))
    others.push(person);
}
