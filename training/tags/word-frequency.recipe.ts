import type { Recipe } from '../recipe.ts';
import { countWords } from './word-frequency.ts';

/** The background of stories and same statements. */
export const wordFrequency: Recipe = {
  name: 'word-frequency',
  run: (corpora, log) => {
    const counted = countWords(corpora);
    log(`${counted.documents} documents, ${Object.keys(counted.words).length} words`);
    return new Map([['word-frequency.json', `${JSON.stringify(counted)}\n`]]);
  },
};
