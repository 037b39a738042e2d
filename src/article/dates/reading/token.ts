import { digitOf } from './digit.ts';
import { fold } from './fold.ts';

/** A piece of text that a date may be made of. Offsets are UTF-16 code units. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** Digits as ASCII; words folded (see `fold`); marks as they stand. */
  readonly text: string;
  /** The number's value; -1 for words and marks. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** White space (or the text's beginning) stands before it. */
  readonly spaced: boolean;
}

/** Cuts text into numbers, words and single marks. Digits part from letters; Han, Kana and Hangul go sign by sign. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    const end = endOfToken(text, at, code);
    if (!isIgnored(code)) {
      tokens.push(tokenAt(text, at, end, spaced));
      spaced = false;
    }
    at = end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, end: number, spaced: boolean): Token {
  const code = text.charCodeAt(start);
  if (digitOf(code) >= 0) {
    const digits = asciiDigits(text, start, end);
    return { kind: 'number', text: digits, value: Number(digits), start, end, spaced };
  }
  if (isLetter(code))
    return { kind: 'word', text: fold(text.slice(start, end)), value: -1, start, end, spaced };
  return { kind: 'mark', text: markAt(text, start, end), value: -1, start, end, spaced };
}

/** The comma of Arabic and of Chinese is one too: "9 March، 2021". */
function markAt(text: string, start: number, end: number): string {
  const mark = text.slice(start, end);
  return mark === '،' || mark === '，' ? ',' : mark;
}

function endOfToken(text: string, start: number, code: number): number {
  let end = start + 1;
  if (digitOf(code) >= 0) {
    while (end < text.length && digitOf(text.charCodeAt(end)) >= 0) end++;
  } else if (isLetter(code) && !standsAlone(code)) {
    while (end < text.length && isWordPart(text.charCodeAt(end)) && !isSeam(text, end)) end++;
  }
  return end;
}

const isWordPart = (code: number): boolean => code === 0x200c || (isLetter(code) && !standsAlone(code));

/** Where a dump lost the space between two elements: "PressApril". */
function isSeam(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a && before >= 0x61 && before <= 0x7a;
}

function asciiDigits(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) < 0x80) return text.slice(start, end);
  let digits = '';
  for (let i = start; i < end; i++) digits += digitOf(text.charCodeAt(i));
  return digits;
}

const LETTER = /^[\p{L}\p{M}]$/u;
/** What is known of each UTF-16 code unit: 0 nothing yet, 1 a letter or its mark, 2 none. */
const KNOWN = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0x2000 && code <= 0x2bff) return false;
  KNOWN[code] ||= LETTER.test(String.fromCharCode(code)) ? 1 : 2;
  return KNOWN[code] === 1;
}

/** Han, Kana, Hangul. */
const standsAlone = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af);

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000 || isThinSpace(code);

const isThinSpace = (code: number): boolean => (code >= 0x2000 && code <= 0x200a) || code === 0x202f;

/** Marks of direction, zero widths, byte order marks: they say nothing. */
const isIgnored = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  code === 0xfeff ||
  code === 0xad;
