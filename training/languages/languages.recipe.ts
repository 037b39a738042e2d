import type { Recipe } from '../recipe.ts';
import { languageTable } from './languages.ts';

/** Which language a text is in, from a package; no corpus is read. */
export const languages: Recipe = {
  name: 'languages',
  run: () => new Map([['languages.bin', languageTable()]]),
};
