import { readFileSync } from 'node:fs';
import { EITHER_NAMES, MORE_FEMALE_NAMES, MORE_MALE_NAMES } from './given-names.ts';

/** The folder of trained weights and word lists, beside `src/` and beside `dist/`. */
const MODELS = new URL('../../../models/', import.meta.url);

export type Gender = 'male' | 'female';

const read = (file: string): string[] => readFileSync(new URL(file, MODELS), 'utf8').trimEnd().split('\n');

/** A file whose lines are a class, a tab and its words; `_` stands for a space inside one. */
function classes(file: string): Map<string, ReadonlySet<string>> {
  return new Map(
    read(file).map((line) => {
      const tab = line.indexOf('\t');
      return [
        line.slice(0, tab),
        new Set(
          line
            .slice(tab + 1)
            .split(' ')
            .map((name) => name.replaceAll('_', ' ')),
        ),
      ];
    }),
  );
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
export const surnames: ReadonlySet<string> = new Set([...of(names, 'surname'), ...of(wordnet, 'surname')]);

/** First names and the gender they tell; null where both bear them. */
export const firstNames: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...[...of(names, 'either')].map((name) => [name, null] as const),
  ...[...of(names, 'male')].map((name) => [name, 'male'] as const),
  ...[...of(names, 'female')].map((name) => [name, 'female'] as const),
  ...MORE_MALE_NAMES.map((name) => [name, 'male'] as const),
  ...MORE_FEMALE_NAMES.map((name) => [name, 'female'] as const),
  ...EITHER_NAMES.map((name) => [name, null] as const),
]);

export const isFirstName = (word: string): boolean => firstNames.has(word);

/** Lines of countries: ISO 3166-1 alpha-2 code, names, demonyms, capitals. */
export const countryLines: readonly (readonly string[])[] = read('lexicon-countries.txt').map((line) =>
  line.split('\t'),
);
