import { isApostrophe, isLetter } from './characters.ts';

const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll']);

/** Where the clitic that opens with the apostrophe at `at` ends ('s, 'll, ...), or -1 where there is none. */
export function cliticEnd(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return -1;
  for (const length of [1, 2]) {
    const end = at + 1 + length;
    if (end <= text.length && !isLetter(text.charCodeAt(end))) {
      return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : -1;
    }
  }
  return -1;
}

/** Is the apostrophe at `at` that of a "n't"? Then the word before it ends one letter earlier. */
export function isNegation(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    (text[at - 1] === 'n' || text[at - 1] === 'N') &&
    (text[at + 1] === 't' || text[at + 1] === 'T') &&
    isLetter(text.charCodeAt(at - 2)) &&
    !isLetter(text.charCodeAt(at + 2))
  );
}

/** Words that UD counts as two, those without their apostrophe among them, and after how many letters they part. */
const FUSED = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['wont', 2],
  ['cant', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['arent', 3],
  ['wasnt', 3],
  ['werent', 4],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['ive', 1],
  ['youre', 3],
  ['theyre', 4],
  ['thats', 4],
  ['whats', 4],
]);

const LONGEST_FUSED = 8;

/** Where a fused word parts ("cannot" is "can" and "not"), or -1. */
export function fusedAt(word: string): number {
  return word.length > LONGEST_FUSED ? -1 : (FUSED.get(word.toLowerCase()) ?? -1);
}

/** The "'s" of a decade or a number's plural at `at`, behind the figures: "60's" is one word, "2020's" mayor two. */
export function pluralEnd(text: string, start: number, at: number): number {
  const isShort = at - start === 2 || (text[at - 1] === '0' && at - start === 4);
  if (!isShort || !isApostrophe(text.charCodeAt(at))) return -1;
  return text[at + 1] === 's' && !isLetter(text.charCodeAt(at + 2)) ? at + 2 : -1;
}

const ELISIONS = new Set(['em', 'til', 'cause', 'tis', 'twas', 'bout', 'round']);

/** Where a word whose front is left out ends ('em, '90s), its apostrophe standing at `at`; -1 for none. */
export function elisionEnd(text: string, at: number): number {
  const decade = /^\d\ds?(?![\p{L}\d])/u.exec(text.slice(at + 1, at + 5));
  if (decade) return at + 1 + decade[0].length;
  let end = at + 1;
  while (end - at < 8 && isLetter(text.charCodeAt(end))) end++;
  return ELISIONS.has(text.slice(at + 1, end).toLowerCase()) && !isApostrophe(text.charCodeAt(end))
    ? end
    : -1;
}
