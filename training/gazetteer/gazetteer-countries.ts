import { createRequire } from 'node:module';

interface Country {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly latlng: readonly [number, number];
  readonly area: number;
}

/**
 * The lines of `models/gazetteer-countries.txt`, tab separated: ISO 3166-1 alpha-2, latitude, longitude,
 * area in square kilometres, names with `|` between them.
 */
export function countriesGazetteer(): string[] {
  const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];
  return [...countries].sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1)).map(line);
}

function line({ cca2, name, altSpellings, latlng, area }: Country): string {
  const names = [name.common, name.official, ...altSpellings].filter(isLatinName);
  return [cca2, ...latlng, Math.max(1, Math.round(area)), [...new Set(names)].join('|')].join('\t');
}

/** Codes of two letters are left out: English has words like them. */
const isLatinName = (name: string): boolean => name.length > 2 && /^[\p{Script=Latin} .,'’()-]+$/u.test(name);
