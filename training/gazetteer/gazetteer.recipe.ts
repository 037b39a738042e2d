import type { Recipe } from '../recipe.ts';
import { citiesGazetteer } from './gazetteer-cities.ts';
import { countriesGazetteer } from './gazetteer-countries.ts';

/** Where places lie, from packages, each licence in a file of its own; no corpus is read. */
export const gazetteer: Recipe = {
  name: 'gazetteer',
  run: () =>
    new Map<string, string | Uint8Array>([
      ['gazetteer-cities.bin', citiesGazetteer()],
      ['gazetteer-countries.txt', `${countriesGazetteer().join('\n')}\n`],
    ]),
};
