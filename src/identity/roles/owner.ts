import { countryWord, type Title } from '../../language/index.ts';

const NO_OWNER: Owner = { country: null, words: null, parts: [] };

/** Whose office it is: a country, where the words tell one, and the words. */
export interface Owner {
  readonly country: string | null;
  readonly words: string | null;
  /** The words one by one, without those that link them. */
  readonly parts: readonly string[];
}

const READ = new WeakMap<Title, Owner>();

/** "Iran", "Norwegian", "the Norwegian president's office": the country among the words, and the words. */
export function ownerOf(title: Title): Owner {
  if (title.of === null) return NO_OWNER;
  let owner = READ.get(title);
  if (owner === undefined) {
    const words = title.of.replace(/^the /i, '').toLowerCase();
    const parts = words.split(' ').filter((word) => !LINKS.has(word));
    owner = { country: countryAmong(title.of), words, parts };
    READ.set(title, owner);
  }
  return owner;
}

/** The first country, nationality or capital that the words hold, longest match first. */
export function countryAmong(words: string): string | null {
  const whole = countryWord(words);
  if (whole !== undefined) return known(whole.code);
  const parts = words.split(/[\s’']+/);
  for (let i = 0; i < parts.length; i++) {
    const code =
      (i + 1 < parts.length && countryWord(`${parts[i]} ${parts[i + 1]}`)?.code) ||
      countryWord(parts[i]!)?.code;
    if (code !== undefined) return known(code);
  }
  return null;
}

const known = (code: string): string | null => (code === '-' ? null : code);

/** May both be the same owner? An unsaid one may be any. */
export function ownersAgree(a: Owner, b: Owner): boolean {
  if (a.words === null || b.words === null) return true;
  if (a.country !== null && b.country !== null) return a.country === b.country;
  if (a.country !== null || b.country !== null) return false;
  return a.parts.some((word) => b.parts.some((other) => isAkin(word, other)));
}

/** The same word, or one that begins as the other ("region", "regional"). */
const isAkin = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.startsWith(a)) || (b.length > 4 && a.startsWith(b));

/** Words that two owners share without being the same. */
const LINKS: ReadonlySet<string> = new Set('the of for and in on a his her its their our'.split(' '));
