import { allLocales } from '@faker-js/faker';

/** Cyrillic to Latin as English newspapers write it. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ѓ: 'gj',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'i',
  ј: 'j',
  й: 'i',
  к: 'k',
  ќ: 'kj',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dzh',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ґ: 'g',
};

type Bag = Map<string, { male: number; female: number }>;

/** The lines of `models/lexicon-names.txt`: male, female, either (first names), and surname. */
export function namesLexicon(): string[] {
  const first: Bag = new Map();
  const surnames = new Set<string>();
  for (const { person } of Object.values(allLocales)) {
    count(first, person?.first_name?.male, 'male');
    count(first, person?.first_name?.female, 'female');
    for (const list of Object.values(person?.last_name ?? {})) {
      for (const name of latin(list)) surnames.add(name);
    }
  }
  const side = (want: 'male' | 'female' | 'either') =>
    [...first].filter(([, counts]) => gender(counts) === want).map(([name]) => name);
  return [
    ...(['male', 'female', 'either'] as const).map((want) => `${want}\t${side(want).sort().join(' ')}`),
    `surname\t${[...surnames].sort().join(' ')}`,
  ];
}

/** A first name counts for one gender where three in four of the locales that have it say so. */
function gender({ male, female }: { male: number; female: number }): 'male' | 'female' | 'either' {
  if (male > 3 * female) return 'male';
  return female > 3 * male ? 'female' : 'either';
}

function count(bag: Bag, list: unknown, gender: 'male' | 'female'): void {
  for (const name of latin(list)) {
    const counts = bag.get(name) ?? { male: 0, female: 0 };
    counts[gender]++;
    bag.set(name, counts);
  }
}

/** The list's names of one word in Latin letters, accents as they are. */
function latin(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((name) => transliterate(String(name)))
    .filter((name) => /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u.test(name) && /^\p{Lu}\p{L}/u.test(name));
}

function transliterate(name: string): string {
  const latin = name.replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC[letter.toLowerCase()] ?? '');
  return latin === name ? name : latin.charAt(0).toUpperCase() + latin.slice(1);
}
