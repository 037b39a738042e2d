import { modelText } from '../../../model-files.ts';
import { EITHER_NAMES, MORE_FEMALE_NAMES, MORE_MALE_NAMES } from './given-names.ts';
import { WordTable, type Writing } from './word-table.ts';

export type Gender = 'male' | 'female';

/** How the files of classes are written: words between spaces, `_` for a space inside one. */
const SPACED: Writing = { between: ' ', space: '_' };

/** A file whose lines are a class, a tab and its words. */
function classes(file: string): (name: string) => string {
  const lines = modelText(file).split('\n');
  return (name) => lines.find((line) => line.startsWith(`${name}\t`))?.slice(name.length + 1) ?? '';
}

const wordnet = classes('lexicon-wordnet.txt');
const names = classes('lexicon-names.txt');

/** Words that stand in one of these runs. */
const listed = (...runs: readonly string[]): WordTable =>
  new WordTable(
    runs.map((words) => ({ words, value: 1 })),
    SPACED,
  );

/** Nouns for people, lower case ("analyst", "prime minister"). */
export const personNouns = listed(wordnet('person'));
/** Those among them that are offices, ranks and callings. */
export const roleNouns = listed(wordnet('role'));
export const maleNouns = listed(wordnet('male'));
export const femaleNouns = listed(wordnet('female'));
export const organizationNouns = listed(wordnet('organization'));
export const placeNouns = listed(wordnet('place'));
export const facilityNouns = listed(wordnet('facility'));
/** Names as they are written, their words spaced ("Persian Gulf"). */
export const placeNames = listed(wordnet('placename'));
export const organizationNames = listed(wordnet('organizationname'));
export const facilityNames = listed(wordnet('facilityname'));
export const eventNames = listed(wordnet('eventname'));
export const cities = new WordTable([{ words: modelText('lexicon-cities.txt').trimEnd(), value: 1 }], {
  between: '\n',
  space: ' ',
});
export const surnames = listed(names('surname'), wordnet('surname'));

/** First names' genders by the numbers that their table has for them. */
const GENDERS: readonly (Gender | null | undefined)[] = [undefined, null, 'male', 'female'];
const [EITHER, MALE, FEMALE] = [1, 2, 3];

const given = new WordTable(
  [
    { words: names('either'), value: EITHER },
    { words: names('male'), value: MALE },
    { words: names('female'), value: FEMALE },
    { words: MORE_MALE_NAMES.join(' '), value: MALE },
    { words: MORE_FEMALE_NAMES.join(' '), value: FEMALE },
    { words: EITHER_NAMES.join(' '), value: EITHER },
  ],
  SPACED,
);

/** First names and the gender they tell: null where both bear them, undefined for what is none. */
export const firstNames = {
  has: (word: string): boolean => given.has(word),
  get: (word: string): Gender | null | undefined => GENDERS[given.get(word)],
  *[Symbol.iterator](): Generator<readonly [name: string, gender: Gender | null]> {
    for (const [name, value] of given) yield [name, GENDERS[value] ?? null];
  },
};

export const isFirstName = (word: string): boolean => firstNames.has(word);
export const isSurname = (word: string): boolean => surnames.has(word);

/** Lines of countries: ISO 3166-1 alpha-2 code, names, demonyms, capitals. */
export const countryLines: readonly (readonly string[])[] = modelText('lexicon-countries.txt')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
