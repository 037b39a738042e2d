import { plainLetters, spellingKey } from '../../../text/index.ts';

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** The words of a name that identify: without "Jr." and the like, lower case. */
export const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !SUFFIXES.has(word));

/** A name by its parts, to be compared with one that is written otherwise. */
export interface SpelledName {
  /** In small letters without marks; hyphens part them too. Articles ("al-", "as-") are left out. */
  readonly parts: readonly string[];
  /** The last word without its article, in one. */
  readonly surname: string;
  /** Did an article stand before the last part ("Shia al-Sudani")? */
  readonly hasArticle: boolean;
  /** "Al Sudani": the first word may be an article or a first name. */
  readonly opensWithAl: boolean;
  /** What names that are spelled alike share: a key of the surname, and one of all in one ("Abdul Rahman", "Abdulrahman"). */
  readonly keys: readonly string[];
}

/** Names of plain letters alone, without articles: most are. */
const PLAIN = /^[a-z]+( [a-z]+)*$/;

/** The name of these words, and as it is written. */
export function spelledName(words: readonly string[], name: string): SpelledName | null {
  const joined = words.join(' ');
  if (!PLAIN.test(joined) || joined.length !== name.length || words.some((word) => SMALL.test(word)))
    return readSpelledName(name);
  return spelled(words, words.at(-1)!, false, false);
}

/** Null of names that nothing but the suffix may tell apart, and of those in other letters. */
function readSpelledName(name: string): SpelledName | null {
  const words = name.split(/\s+/);
  if (words.some((word) => SUFFIXES.has(word.toLowerCase()))) return null;
  const opensWithAl = words.length === 2 && /^(Al|El)$/.test(words[0]!);
  const parts: string[] = [];
  let surname = '';
  let hasArticle = false;
  for (const [i, word] of words.entries()) {
    const isArticle = i === 0 ? opensWithAl || SMALL.test(word) : ALONE.test(word);
    if (isArticle && i < words.length - 1) {
      hasArticle = true;
      continue;
    }
    const bare = word.replace(PREFIX, '');
    hasArticle = bare !== word || (hasArticle && ALONE.test(words[i - 1] ?? ''));
    const pieces = bare.split(HYPHEN).map(plainLetters);
    parts.push(...pieces);
    surname = pieces.join('');
  }
  return parts.includes('') ? null : spelled(parts, surname, hasArticle, opensWithAl);
}

function spelled(
  parts: readonly string[],
  surname: string,
  hasArticle: boolean,
  opensWithAl: boolean,
): SpelledName {
  const keys = parts.length === 1 ? [spellingKey(surname)] : [surname, parts.join('')].map(spellingKey);
  return { parts, surname, hasArticle, opensWithAl, keys };
}

const HYPHEN = /[-‐‑]/;

/** An article that stands alone. */
const ALONE = /^(al|el)$/i;
const SMALL = /^(al|el)$/;

/** An article before a hyphen, in the form that the letter behind it asks for. */
const PREFIX = /^([aeu]l|[ae](s|sh|r|n|d|t|z)|a[dt]h|[AE](l|s|sh|r|n|d|t|z)|A[dt]h)[-‐‑](?=\p{Lu})/u;
