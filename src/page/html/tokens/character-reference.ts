import { NAMED_CHARACTERS, WITHOUT_SEMICOLON } from './named-characters.ts';
import { isLetter } from './white.ts';

export interface CharacterReference {
  readonly value: string;
  /** Behind its last character. */
  readonly end: number;
}

/**
 * What the `&` at a place of the text begins, or null (HTML 13.2.5.72 to 13.2.5.80).
 * In an attribute a name without its semicolon counts only where no letter, digit or `=` follows: addresses are full of them.
 */
export function referenceAt(text: string, amp: number, inAttribute: boolean): CharacterReference | null {
  return text.charCodeAt(amp + 1) === 0x23 ? numbered(text, amp + 2) : named(text, amp + 1, inAttribute);
}

const isAlphanumeric = (code: number): boolean => (code >= 0x30 && code <= 0x39) || isLetter(code);

const LONGEST_NAME = 31;
const LONGEST_BARE = 6;

function named(text: string, start: number, inAttribute: boolean): CharacterReference | null {
  let end = start;
  while (end - start < LONGEST_NAME && isAlphanumeric(text.charCodeAt(end))) end++;
  if (end - start < 2) return null;
  if (text.charCodeAt(end) === 0x3b) {
    const value = NAMED.get(text.slice(start, end));
    if (value !== undefined) return { value, end: end + 1 };
  }
  return bare(text, start, Math.min(end, start + LONGEST_BARE), inAttribute);
}

function bare(
  text: string,
  start: number,
  furthest: number,
  inAttribute: boolean,
): CharacterReference | null {
  for (let end = furthest; end - start >= 2; end--) {
    const name = text.slice(start, end);
    if (!BARE.has(name)) continue;
    const behind = text.charCodeAt(end);
    if (inAttribute && (behind === 0x3d || isAlphanumeric(behind))) return null;
    return { value: NAMED.get(name)!, end };
  }
  return null;
}

function numbered(text: string, at: number): CharacterReference | null {
  const isHexadecimal = (text.charCodeAt(at) | 0x20) === 0x78;
  const start = isHexadecimal ? at + 1 : at;
  const base = isHexadecimal ? 16 : 10;
  let end = start;
  let code = 0;
  for (let digit = digitAt(text, end); digit < base; digit = digitAt(text, ++end))
    code = Math.min(code * base + digit, BEYOND);
  if (end === start) return null;
  return { value: character(code), end: text.charCodeAt(end) === 0x3b ? end + 1 : end };
}

/** The value of a digit, hexadecimal ones included; 16 where none stands. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 16;
}

const BEYOND = 0x110000;
const REPLACEMENT = '\ufffd';

function character(code: number): string {
  if (code === 0 || code >= BEYOND || (code >= 0xd800 && code <= 0xdfff)) return REPLACEMENT;
  return WINDOWS_1252.get(code) ?? String.fromCodePoint(code);
}

/** Numbers of control characters are taken for those of windows-1252, as browsers do. */
const WINDOWS_1252: ReadonlyMap<number, string> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((value, i) => [0x80 + i, value]),
);

const BARE: ReadonlySet<string> = new Set(WITHOUT_SEMICOLON.trim().split(/\s/));
const NAMED: ReadonlyMap<string, string> = new Map(NAMED_CHARACTERS.trim().split(/\s/).flatMap(namesOf));

function namesOf(entry: string): [string, string][] {
  const [codes = '', names = ''] = entry.split(':');
  const value = String.fromCodePoint(...codes.split('+').map((code) => Number.parseInt(code, 16)));
  return names.split(',').map((name) => [name, value]);
}
