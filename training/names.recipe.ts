import { encodeModel } from '../src/language/weights/binary.ts';
import { readNameCorpora } from './name-corpora.ts';
import { trainNames } from './names.ts';
import type { Recipe } from './recipe.ts';

/** What capitalised words name, from the open corpora of named entities and of GUM. */
export const names: Recipe = {
  name: 'names',
  run: (corpora, log) => new Map([['names.bin', encodeModel(trainNames(readNameCorpora(corpora), log))]]),
};
