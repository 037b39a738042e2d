import { isDigit, isHyphen, isLetter } from './characters.ts';

/**
 * Prefixes that stay with their word as EWT has it ("re-elected", "anti-government", "e-mail"); every other hyphen
 * is a token of its own ("US - led").
 */
const PREFIXES = new Set(
  `e a u x agro ante anti arch be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini
   multi neo non over pan para peri post pre pro pseudo quasi re semi socio sub super supra tri ultra un uni vice`
    .trim()
    .split(/\s+/),
);

/** Does the hyphen at `at`, after the word that began at `start`, stay inside the word? */
export function staysHyphenated(text: string, start: number, at: number): boolean {
  if (!isHyphen(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at + 1))) return false;
  return at - start <= 7 && PREFIXES.has(text.slice(start, at).toLowerCase());
}

/** Where figures joined by hyphens end that are one number: a date (2031-04-05) or a telephone (555-0100); else -1. */
export function joinedFiguresEnd(text: string, start: number): number {
  let end = start;
  let groups = 0;
  let size = 0;
  let first = 0;
  for (;;) {
    size = 0;
    while (isDigit(text.charCodeAt(end))) {
      end++;
      size++;
    }
    if (groups++ === 0) first = size;
    if (!isHyphen(text.charCodeAt(end)) || !isDigit(text.charCodeAt(end + 1))) break;
    end++;
  }
  return groups > 2 || (groups === 2 && first === 3 && size === 4) ? end : -1;
}
