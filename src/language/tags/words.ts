import { isDigit, isLetter, isUpper } from '../tokens/characters.ts';
import { hashText } from '../weights/hash.ts';

/** How a sentence is written: capitals tell names from words in the first kind only. */
export type Casing = 'sentence' | 'title' | 'capitals';

/** What tagging and parsing look at in a word, as hashes, computed once a word. */
export interface Word {
  readonly lower: string;
  readonly hash: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly prefixes: readonly [number, number];
  readonly shape: number;
  readonly capital: boolean;
}

const STRAIGHT = new Map<string, string>([...'’‘ʼ`′'].map((mark) => [mark, "'"]));
for (const mark of '“”„«»') STRAIGHT.set(mark, '"');
for (const mark of '–—―') STRAIGHT.set(mark, '-');

/** Lower case, marks made plain, digits made 0: the form under which a word is known. */
export function plainForm(form: string): string {
  let plain = '';
  for (const char of form.toLowerCase()) {
    plain += isDigit(char.charCodeAt(0)) ? '0' : (STRAIGHT.get(char) ?? char);
  }
  return plain === "''" || plain === '``' ? '"' : plain;
}

const needsPlaining = (form: string): boolean => {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code > 0x7f || isDigit(code) || code === 0x60 || code === 0x27) return true;
  }
  return false;
};

export function readWord(form: string): Word {
  const plain = needsPlaining(form) ? plainForm(form) : form.toLowerCase();
  const { length } = plain;
  const suffix = (size: number): number => hashText(plain, Math.max(0, length - size), length) + size;
  return {
    lower: plain,
    hash: hashText(plain),
    suffixes: [suffix(1), suffix(2), suffix(3), suffix(4)],
    prefixes: [hashText(plain, 0, Math.min(2, length)), hashText(plain, 0, Math.min(3, length))],
    shape: shapeOf(form),
    capital: isUpper(form.charCodeAt(0)),
  };
}

/** First letter, rest and what else is in it: Xx, XX, xx, xX, digits, marks, hyphens or periods inside. */
function shapeOf(form: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let marks = 0;
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (isUpper(code)) upper++;
    else if (isLetter(code)) lower++;
    else if (isDigit(code)) digits++;
    else marks++;
  }
  const first = isUpper(form.charCodeAt(0)) ? 1 : 0;
  const count = (n: number): number => Math.min(n, 2);
  return first + 2 * count(upper) + 6 * count(lower) + 18 * count(digits) + 54 * count(marks);
}

/** Most words end here: what begins small is neither capitalised nor in capitals. */
const isSmallAscii = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** The casing of a sentence by its words: titles capitalise nearly every long word. */
export function casingOf(forms: readonly { readonly text: string }[]): Casing {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (const { text } of forms) {
    if (text.length < 4 || !isLetter(text.charCodeAt(0))) continue;
    words++;
    if (isSmallAscii(text.charCodeAt(0))) continue;
    if (isUpper(text.charCodeAt(0))) capitalised++;
    if (text === text.toUpperCase()) capitals++;
  }
  if (words >= 3 && capitals > 0.8 * words) return 'capitals';
  return words >= 4 && capitalised > 0.8 * words ? 'title' : 'sentence';
}
