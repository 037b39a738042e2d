import { countryLines } from './lexicon.ts';

/** What a word says of a country: its name, its people's adjective or noun, or its capital. */
export interface CountryWord {
  /** ISO 3166-1 alpha-2; `EU`, and `-` for regions and peoples without a state. */
  readonly code: string;
  readonly kind: 'name' | 'demonym' | 'capital';
}

/** Names and demonyms that the package lacks, as newspapers write them. */
const MORE: ReadonlyArray<readonly [code: string, kind: CountryWord['kind'], words: string]> = [
  ['US', 'name', 'US|U.S.|U.S|USA|U.S.A.|America|the States'],
  ['US', 'capital', 'Washington|Washington D.C.|Washington DC|Washington, D.C.'],
  ['IR', 'name', 'Islamic Republic'],
  ['GB', 'name', 'UK|U.K.|Britain'],
  ['GB', 'demonym', 'Briton|Brit|English|Scottish|Welsh|Scot'],
  ['AE', 'name', 'U.A.E.'],
  ['KR', 'name', 'Republic of Korea'],
  ['CZ', 'name', 'Czech Republic'],
  ['MM', 'name', 'Burma'],
  ['MM', 'demonym', 'Burmese'],
  ['CI', 'name', 'Ivory Coast'],
  ['MK', 'name', 'Macedonia'],
  ['SZ', 'name', 'Swaziland'],
  ['VA', 'name', 'Vatican|the Vatican'],
  ['PS', 'name', 'Palestine'],
  ['PS', 'demonym', 'Palestinian'],
  ['PS', 'capital', 'Ramallah'],
  ['IL', 'demonym', 'Israeli'],
  ['IL', 'capital', 'Tel Aviv|Jerusalem'],
  ['SA', 'demonym', 'Saudi|Saudi Arabian'],
  ['AF', 'demonym', 'Afghan'],
  ['TR', 'name', 'Turkey|Türkiye'],
  ['TR', 'demonym', 'Turk|Turkish'],
  ['NZ', 'demonym', 'New Zealander'],
  ['PH', 'demonym', 'Philippine|Filipina'],
  ['AR', 'demonym', 'Argentine|Argentinian'],
  ['ES', 'demonym', 'Spaniard'],
  ['SE', 'demonym', 'Swede'],
  ['DK', 'demonym', 'Dane'],
  ['FI', 'demonym', 'Finn'],
  ['PL', 'demonym', 'Pole'],
  ['GR', 'demonym', 'Hellenic'],
  ['NL', 'demonym', 'Dutchman'],
  ['FR', 'demonym', 'Frenchman'],
  ['NL', 'capital', 'The Hague'],
  ['UA', 'capital', 'Kyiv|Kiev'],
  ['IN', 'capital', 'Delhi'],
  ['AU', 'demonym', 'Aussie'],
  ['KZ', 'demonym', 'Kazakh'],
  ['UZ', 'demonym', 'Uzbek'],
  ['TJ', 'demonym', 'Tajik'],
  ['KG', 'demonym', 'Kyrgyz'],
  ['TM', 'demonym', 'Turkmen'],
  ['EU', 'demonym', 'European'],
  [
    '-',
    'demonym',
    'Kurdish|Kurd|Arab|Arabian|African|Asian|Western|Latin American|South American|North American',
  ],
  [
    '-',
    'demonym',
    'Soviet|Persian|Tamil|Catalan|Chechen|Crimean|Tibetan|Uyghur|Uighur|Kashmiri|Balkan|Scandinavian',
  ],
  [
    '-',
    'demonym',
    'Islamic|Muslim|Christian|Jewish|Jew|Catholic|Protestant|Sunni|Shiite|Shia|Hindu|Buddhist|Sikh',
  ],
  [
    '-',
    'demonym',
    'Middle Eastern|Caribbean|Nordic|Baltic|Texan|Californian|Londoner|Yazidi|Druze|Houthi|Pashtun',
  ],
];

const words = new Map<string, CountryWord>();
/** The name one calls a country by. */
const commonNames = new Map<string, string>();

const KINDS = ['name', 'demonym', 'capital'] as const;
for (const [code = '', ...fields] of countryLines) {
  commonNames.set(code, fields[0]?.split('|')[0] ?? code);
  fields.forEach((field, i) => {
    for (const word of field.split('|'))
      if (word && !words.has(word)) words.set(word, { code, kind: KINDS[i] ?? 'name' });
  });
}
for (const [code, kind, list] of MORE) for (const word of list.split('|')) words.set(word, { code, kind });

/** First words of names of several, in lower case. */
const firstOfSeveral = new Set(
  [...words.keys()].flatMap((name) =>
    /[ -]/.test(name) ? [name.slice(0, name.search(/[ -]/)).toLowerCase()] : [],
  ),
);

/** May a country's name of several words begin with the word ("Sri", "New")? */
export const beginsLongCountry = (word: string): boolean =>
  firstOfSeveral.has(word) || firstOfSeveral.has(word.toLowerCase());

const S = 's'.charCodeAt(0);

/** The longest name in the lists, in letters. */
const LONGEST = [...words.keys()].reduce((longest, word) => Math.max(longest, word.length), 0);

/** Four letters or more, all capitals; most names are told by their second letter. */
function isCapitals(name: string): boolean {
  const second = name.charCodeAt(1);
  return name.length > 3 && second < 97 && second > 64 && name === name.toUpperCase();
}

/** What a word or name says of a country, in capitals or with a plural ending too; undefined for others. */
export function countryWord(name: string): CountryWord | undefined {
  const exact = words.get(name);
  if (exact !== undefined || name.length > LONGEST) return exact;
  if (isCapitals(name)) {
    return words.get(name.toLowerCase().replace(/(^|[ -])\p{L}/gu, (first) => first.toUpperCase()));
  }
  if (name.charCodeAt(name.length - 1) !== S) return undefined;
  const single = words.get(name.slice(0, -1));
  return single?.kind === 'demonym' ? single : undefined;
}

/** The common English name of a country by its code. */
export const countryName = (code: string): string | undefined =>
  code === 'US' ? 'United States' : commonNames.get(code);
