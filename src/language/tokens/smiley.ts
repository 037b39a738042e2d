import { isWord } from './characters.ts';

const EYES = ':;=';
const NOSES = "-'^o";
const MOUTHS = ')(DPp|][';

/** Where the smiley that begins at `at` ends, ":-)", "=D" or "(:", -1 for none. No letter or digit touches it behind. */
export function smileyEnd(text: string, at: number): number {
  const first = text[at]!;
  if (first === '(') return isBackwards(text, at) ? at + 2 : -1;
  if (!EYES.includes(first)) return -1;
  const mouth = MOUTHS.includes(text[at + 1] ?? ' ') ? at + 1 : at + 2;
  if (mouth === at + 2 && !NOSES.includes(text[at + 1] ?? ' ')) return -1;
  if (!MOUTHS.includes(text[mouth] ?? ' ')) return -1;
  return isWord(text.charCodeAt(mouth + 1)) ? -1 : mouth + 1;
}

/** "(:" stands alone; a bracket that opens a text does not. */
const isBackwards = (text: string, at: number): boolean =>
  (text[at + 1] === ':' || text[at + 1] === ';') &&
  !isWord(text.charCodeAt(at + 2)) &&
  !MOUTHS.includes(text[at + 2] ?? ' ');
