import { modelBytes, modelText, once } from '../../model-files.ts';
import { readCityGazetteer } from './cities.ts';
import { readCountries } from './countries.ts';

/** The gazetteer's cities. */
export const loadedCities = once(() => readCityGazetteer(modelBytes('gazetteer-cities.bin')));

/** The gazetteer's countries. */
export const loadedCountries = once(() => readCountries(modelText('gazetteer-countries.txt')));
