import { remembered } from '../../text/index.ts';
import { CITY_ALIASES, COUNTRY_ALIASES } from './aliases.ts';
import type { Candidate } from './candidate.ts';
import type { City } from './cities.ts';
import type { Country } from './countries.ts';
import { foldName } from './fold.ts';
import type { ListedPlace } from './listed.ts';
import { loadedCities, loadedCountries } from './load.ts';
import { REGIONS } from './regions.ts';
import { STATES } from './states.ts';
import { WATERS } from './waters.ts';

/** A country outweighs a city of its name, and a first-level area a town. */
const COUNTRY_WEIGHT = 8;
const AREA_WEIGHT = 6.5;
const REGION_WEIGHT = 7;
const CAPITAL_BONUS = 0.8;
const QUARTER_PENALTY = 1;
const DIRECTION =
  /^(?:the |northern |southern |eastern |western |central |north |south |east |west |north ?eastern |north ?western |south ?eastern |south ?western |downtown |greater |upstate |occupied )+/;
const KIND = / (?:city|province|governorate|region|state|prefecture|district|oblast)$/;

let known: ReadonlyMap<string, readonly Candidate[]> | null = null;

const REMEMBERED = 2000;

/** Every place of the gazetteer and of our lists that a name may mean. */
export const candidatesFor = remembered((name) => lookUp(foldName(name)), REMEMBERED);

function lookUp(folded: string): readonly Candidate[] {
  const found = named(folded);
  if (found.length > 0) return found;
  const bare = folded.replace(DIRECTION, '');
  if (bare !== folded) return lookUp(foldName(bare));
  const short = folded.replace(KIND, '');
  return short === folded ? [] : named(short);
}

/** The countries, first-level areas, regions and waters of a folded name. */
export function listedFor(folded: string): readonly Candidate[] {
  known ??= listedByName();
  return known.get(folded) ?? [];
}

let firstWords: ReadonlySet<string> | null = null;

/** Whether a name of our lists or a country's begins with a word: a quick way to pass over most words. */
export function beginsListed(lower: string): boolean {
  known ??= listedByName();
  firstWords ??= new Set([...known.keys()].map((name) => name.split(' ', 1)[0] ?? ''));
  return firstWords.has(lower.split('-', 1)[0] ?? '') || /[^a-z.-]/.test(lower);
}

function named(folded: string): readonly Candidate[] {
  const alias = CITY_ALIASES.get(folded);
  const cities = alias ? citiesOf(alias[0], alias[1]) : [];
  return [...listedFor(folded), ...cities, ...loadedCities().citiesNamed(folded).map(fromCity)];
}

const citiesOf = (name: string, country: string): Candidate[] =>
  loadedCities()
    .citiesNamed(name)
    .filter((city) => city.country === country)
    .slice(0, 1)
    .map(fromCity);

function listedByName(): Map<string, Candidate[]> {
  const byName = new Map<string, Candidate[]>();
  const add = (name: string, candidate: Candidate): void => {
    const key = foldName(name);
    const list = byName.get(key);
    if (!list) byName.set(key, [candidate]);
    else if (!list.some(({ id }) => id === candidate.id)) list.push(candidate);
  };
  const countries = loadedCountries();
  for (const country of countries) for (const name of country.names) add(name, fromCountry(country));
  for (const [name, code] of COUNTRY_ALIASES) {
    const country = countries.find((c) => c.code === code);
    if (country) add(name, fromCountry(country));
  }
  for (const place of STATES)
    for (const name of place.names) add(name, fromListed(place, 'area', AREA_WEIGHT));
  for (const place of [...WATERS, ...REGIONS]) {
    for (const name of place.names) add(name, fromListed(place, 'region', REGION_WEIGHT));
  }
  return byName;
}

/** Where the list's point lies far from the middle of the land that news means (Alaska and Hawaii counted in). */
const CENTRES: Readonly<Record<string, readonly [number, number]>> = { US: [39.8, -98.6] };

const fromCountry = ({ code, lat, lon, area }: Country): Candidate => ({
  kind: 'country',
  id: `country:${code}`,
  lat: CENTRES[code]?.[0] ?? lat,
  lon: CENTRES[code]?.[1] ?? lon,
  country: code,
  area: null,
  weight: COUNTRY_WEIGHT + Math.min(1, Math.log10(area) / 10),
});

const fromListed = (
  { id, lat, lon, country, area }: ListedPlace,
  kind: 'area' | 'region',
  weight: number,
): Candidate => ({
  kind,
  id,
  lat,
  lon,
  country,
  area,
  weight,
});

const fromCity = (city: City): Candidate => ({
  kind: 'city',
  id: `geonames:${city.id}`,
  lat: city.lat,
  lon: city.lon,
  country: city.country,
  area: city.area,
  weight:
    Math.log10(city.population) + (city.capital ? CAPITAL_BONUS : 0) - (city.quarter ? QUARTER_PENALTY : 0),
});
