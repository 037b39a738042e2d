import type { Sentence, Token } from '../../types.ts';
import { joined } from '../cuts/joined.ts';
import { knownOrganizations, knownRegions } from '../known/index.ts';
import { countryWord } from '../words/countries.ts';
import { cities, eventNames, facilityNames, organizationNames, placeNames } from '../words/lexicon.ts';
import type { WordTable } from '../words/word-table.ts';
import { hasCapital } from './regions.ts';

/** Lists of names, a number each, the surest first; those of countries have numbers of their own. */
const LISTS: ReadonlyArray<readonly [names: WordTable, list: number]> = [
  [knownOrganizations, 9],
  [knownRegions, 10],
  [cities, 1],
  [placeNames, 2],
  [organizationNames, 3],
  [facilityNames, 4],
  [eventNames, 5],
];
const COUNTRIES = { name: 6, capital: 7, demonym: 8 } as const;

const LONGEST = 5;

/** Names of two words and more with their list, and the most words of a name by its first word. */
const kinds = new Map<string, number>();
const lengths = new Map<string, number>();
for (const [names, list] of LISTS) {
  for (const [name] of names) {
    const words = countWords(name);
    if (words < 2 || words > LONGEST) continue;
    const first = name.slice(0, name.search(/[ -]/));
    if (words > (lengths.get(first) ?? 0)) lengths.set(first, words);
    if (!kinds.has(name)) kinds.set(name, list);
  }
}

function countWords(name: string): number {
  let words = 1;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === 32 || code === 45) words++;
  }
  return words;
}

/** Countries of several words may begin with any word. */
const LEAST = 2;

/** Marks the tokens of listed names of two words and more: twice the list's number, one more where the name begins. */
export function markPhrases(tokens: readonly Token[], { from, to }: Sentence, marks: Uint8Array): void {
  for (let i = from; i < to - 1; i++) {
    const { text } = tokens[i]!;
    const code = text.charCodeAt(0);
    if (code < 65 || (code > 90 && code < 128)) continue;
    if (!lengths.has(text) && !hasCapital(tokens[i + 1]!.text)) continue;
    const end = phraseEnd(tokens, i, Math.min(to, i + Math.max(LEAST, lengths.get(text) ?? 0)), marks);
    if (end > i) i = end - 1;
  }
}

function phraseEnd(tokens: readonly Token[], from: number, most: number, marks: Uint8Array): number {
  for (let end = most; end > from + 1; end--) {
    const name = joined(tokens, from, end);
    const country = countryWord(name);
    const kind = country === undefined ? kinds.get(name) : COUNTRIES[country.kind];
    if (kind === undefined) continue;
    marks.fill(2 * kind, from, end);
    marks[from] = 2 * kind + 1;
    return end;
  }
  return -1;
}
