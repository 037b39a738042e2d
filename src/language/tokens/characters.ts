const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;

const classify = (code: number): number => {
  const char = String.fromCharCode(code);
  if (/\p{Lu}|\p{Lt}/u.test(char)) return LETTER | UPPER;
  if (/\p{L}|\p{M}/u.test(char)) return LETTER;
  // Either half of a surrogate pair: most are letters of other scripts or emoji, kept whole as one word.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  return /\p{Nd}/u.test(char) ? DIGIT : 0;
};

/** The class of each UTF-16 code unit up to U+06FF, beyond which few news pages in English go. */
const TABLE = Uint8Array.from({ length: 0x700 }, (_, code) => classify(code));

const classOf = (code: number): number => (code < 0x700 ? TABLE[code]! : classify(code));

/** Letters and the marks that combine with them. False for NaN, what stands outside the text. */
export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;
export const isDigit = (code: number): boolean => (classOf(code) & DIGIT) !== 0;
export const isUpper = (code: number): boolean => (classOf(code) & UPPER) !== 0;
export const isWord = (code: number): boolean => (classOf(code) & (LETTER | DIGIT)) !== 0;
export const isLower = (code: number): boolean => (classOf(code) & (LETTER | UPPER)) === LETTER;

export const HYPHEN = 0x2d;
export const PERIOD = 0x2e;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const SLASH = 0x2f;
export const AT = 0x40;
export const AMPERSAND = 0x26;

/** The straight apostrophe, the curly one, the modifier letter, the prime and the backtick (mama`s). */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2032 || code === 0x60;

/** Hyphens inside a word: ASCII, U+2010 and the non-breaking one. */
export const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011;
