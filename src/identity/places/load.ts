import { readFileSync } from 'node:fs';
import { type CityGazetteer, readCityGazetteer } from './cities.ts';
import { type Country, readCountries } from './countries.ts';

/** The package's `models/`, three levels up from here in `src/` as in `dist/`. */
const MODELS = new URL('../../../models/', import.meta.url);

let cities: CityGazetteer | null = null;
let countries: readonly Country[] | null = null;

/** The gazetteer's cities, read from disk when first asked for. */
export function loadedCities(): CityGazetteer {
  cities ??= readCityGazetteer(readFileSync(new URL('gazetteer-cities.bin', MODELS)));
  return cities;
}

/** The gazetteer's countries, read from disk when first asked for. */
export function loadedCountries(): readonly Country[] {
  countries ??= readCountries(readFileSync(new URL('gazetteer-countries.txt', MODELS), 'utf8'));
  return countries;
}
