import type { Recipe } from '../recipe.ts';
import { citiesLexicon } from './lexicon-cities.ts';
import { countriesLexicon } from './lexicon-countries.ts';
import { namesLexicon } from './lexicon-names.ts';
import { wordnetLexicon } from './lexicon-wordnet.ts';

/** The word lists that mentions are found with, each from one package and in a file of its own licence. */
const LEXICONS: ReadonlyArray<readonly [file: string, lines: () => string[]]> = [
  ['lexicon-wordnet.txt', wordnetLexicon],
  ['lexicon-names.txt', namesLexicon],
  ['lexicon-countries.txt', countriesLexicon],
  ['lexicon-cities.txt', citiesLexicon],
];

/** Word lists from packages; no corpus is read. */
export const lexicon: Recipe = {
  name: 'lexicon',
  run: () => new Map(LEXICONS.map(([file, lines]) => [file, `${lines().join('\n')}\n`])),
};
