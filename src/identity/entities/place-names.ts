import { countryName, countryWord } from '../../language/index.ts';
import { attach, type Draft, type Located, newDraft, wordsOf } from './draft.ts';

/** Groups places: a country under all its names, every other place by its name. */
export function clusterPlaces(names: readonly Located[]): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const located of names) {
    const words = wordsOf(located);
    const country = countryOf(words);
    const key = country === null ? words.toLowerCase() : `country ${country}`;
    const draft = byKey.get(key) ?? newDraft('place', { country });
    attach(draft, located, country === null ? 'place:same-name' : 'place:country');
    byKey.set(key, draft);
  }
  return [...byKey.values()];
}

/** The code of the country that the words name; a capital is a place of its own. */
function countryOf(words: string): string | null {
  const word = countryWord(words);
  return word?.kind === 'name' && word.code !== '-' && countryName(word.code) !== undefined
    ? word.code
    : null;
}
