import { createRequire } from 'node:module';

interface Country {
  readonly cca2: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string; readonly f: string } };
  readonly independent: boolean | null;
}

/**
 * The lines of `models/lexicon-countries.txt`, tab separated: ISO 3166-1 alpha-2, names, demonyms, capitals,
 * `|` inside a field; the common name first.
 */
export function countriesLexicon(): string[] {
  const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];
  return [...countries].sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1)).map(line);
}

function line({ cca2, name, altSpellings, capital, demonyms }: Country): string {
  const names = [name.common, name.official, ...altSpellings].filter(isPlain);
  const people = [demonyms?.eng?.m ?? '', demonyms?.eng?.f ?? ''].flatMap((word) => word.split(/, | or /));
  return [cca2, names, people.filter(isPlain), capital.map(plainCapital)].map(field).join('\t');
}

const field = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : [...new Set(value)].join('|');

/** "Washington D.C." stands in the news as "Washington". */
const plainCapital = (name: string): string => name.replace(/,? D\.C\.$/, '');

/** Latin letters, and no bare code of two letters (which English has too many words for). */
const isPlain = (name: string): boolean => name.length > 2 && /^[\p{Script=Latin} .'’-]+$/u.test(name);
