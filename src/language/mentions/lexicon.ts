import { modelText } from '../../model-files.ts';
import { EITHER_NAMES, MORE_FEMALE_NAMES, MORE_MALE_NAMES } from './given-names.ts';

export type Gender = 'male' | 'female';

const read = (file: string): string[] => modelText(file).trimEnd().split('\n');

/** A file whose lines are a class, a tab and its words; `_` stands for a space inside one. */
function classes(file: string): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const line of read(file)) {
    const tab = line.indexOf('\t');
    // Whole lines are changed and cut at once: a call a word took twice as long.
    const words = line
      .slice(tab + 1)
      .replaceAll(' ', '\n')
      .replaceAll('_', ' ');
    found.set(line.slice(0, tab), new Set(words.split('\n')));
  }
  return found;
}

const wordnet = classes('lexicon-wordnet.txt');
const names = classes('lexicon-names.txt');
const of = (from: Map<string, ReadonlySet<string>>, name: string): ReadonlySet<string> =>
  from.get(name) ?? new Set();

/** Nouns for people, lower case ("analyst", "prime minister"). */
export const personNouns = of(wordnet, 'person');
/** Those among them that are offices, ranks and callings. */
export const roleNouns = of(wordnet, 'role');
export const maleNouns = of(wordnet, 'male');
export const femaleNouns = of(wordnet, 'female');
export const organizationNouns = of(wordnet, 'organization');
export const placeNouns = of(wordnet, 'place');
export const facilityNouns = of(wordnet, 'facility');
/** Names as they are written, their words spaced ("Persian Gulf"). */
export const placeNames = of(wordnet, 'placename');
export const organizationNames = of(wordnet, 'organizationname');
export const facilityNames = of(wordnet, 'facilityname');
export const eventNames = of(wordnet, 'eventname');
export const cities: ReadonlySet<string> = new Set(read('lexicon-cities.txt'));
export const surnames: ReadonlySet<string> = union(of(names, 'surname'), of(wordnet, 'surname'));

/** First names and the gender they tell; null where both bear them. */
export const firstNames: ReadonlyMap<string, Gender | null> = genders([
  [of(names, 'either'), null],
  [of(names, 'male'), 'male'],
  [of(names, 'female'), 'female'],
  [MORE_MALE_NAMES, 'male'],
  [MORE_FEMALE_NAMES, 'female'],
  [EITHER_NAMES, null],
]);

function union(all: ReadonlySet<string>, more: ReadonlySet<string>): Set<string> {
  const found = new Set(all);
  for (const name of more) found.add(name);
  return found;
}

/** The gender of each name: that of the last list that has it. */
function genders(lists: readonly (readonly [Iterable<string>, Gender | null])[]): Map<string, Gender | null> {
  const found = new Map<string, Gender | null>();
  for (const [list, gender] of lists) for (const name of list) found.set(name, gender);
  return found;
}

export const isFirstName = (word: string): boolean => firstNames.has(word);
export const isSurname = (word: string): boolean => surnames.has(word);

/** Lines of countries: ISO 3166-1 alpha-2 code, names, demonyms, capitals. */
export const countryLines: readonly (readonly string[])[] = read('lexicon-countries.txt').map((line) =>
  line.split('\t'),
);
