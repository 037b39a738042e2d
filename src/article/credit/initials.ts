import { isAgency } from './agencies.ts';

const ACRONYM = /^\p{Lu}{2,6}$/u;
const SMALL = /^(?:of|the|and|for|de|del|la|le|el|di|der|die|das|und|et|y|&)$/iu;
/** Houses that sign datelines with their letters. */
const SIGNS = /(?<!\p{L})(?:agency|wire|service|agence|agentur|agencia|agência|agenzia)(?!\p{L})/iu;

/** "CWS" is short for "Coastal Wire Service"; the letters of a known agency are its own, unless the other is an agency too. */
export function isShortFor(acronym: string, name: string): boolean {
  if (!ACRONYM.test(acronym) || !name.includes(' ')) return false;
  if (isAgency(acronym) && !SIGNS.test(name)) return false;
  const words = name.split(/[ -]/).filter((word) => word !== '' && !SMALL.test(word));
  return words.map((word) => word[0]!.toUpperCase()).join('') === acronym;
}
