import { keepsPeriod } from './abbreviation.ts';
import { isFileEnding, isLocalPart, mailEnd } from './address.ts';
import {
  AMPERSAND,
  COLON,
  COMMA,
  isApostrophe,
  isDigit,
  isLetter,
  isUpper,
  isWord,
  PERIOD,
  SLASH,
} from './characters.ts';
import { cliticEnd, isNegation, pluralEnd } from './clitic.ts';
import { joinedFiguresEnd, staysHyphenated } from './hyphen.ts';

/** Where the word that begins with the letter or digit at `start` ends, clitics and final periods settled. */
export function wordEnd(text: string, start: number): number {
  if (isDigit(text.charCodeAt(start))) {
    const joined = joinedFiguresEnd(text, start);
    return joined > 0 ? joined : figureEnd(text, start);
  }
  let end = start;
  for (;;) {
    while (isWord(text.charCodeAt(end))) end++;
    if (isApostrophe(text.charCodeAt(end))) {
      if (isNegation(text, end)) return end - 1;
      if (cliticEnd(text, end) > 0 || !isWord(text.charCodeAt(end + 1))) return end;
    } else if (!joinsLetters(text, start, end)) break;
    end++;
  }
  const mail = mailEnd(text, end);
  if (mail > 0) return mail;
  if (text.charCodeAt(end) === PERIOD && keepsPeriod(text, start, end)) return end + 1;
  return text[end] === '$' && isDigit(text.charCodeAt(end + 1)) ? end + 1 : end;
}

/** Does the character at `at` join the letters around it into one word (U.S, AT&T, re-elect, site.example)? */
function joinsLetters(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  if (code === 0xad || text[at] === '_') return isWord(next);
  if (code === SLASH) return isShortForm(text, start, at);
  if (code === PERIOD) return isWord(next) && !opensSentence(text, start, at);
  if (code === AMPERSAND) return isUpper(before) === isUpper(next) && isLetter(before) && isLetter(next);
  return staysHyphenated(text, start, at);
}

const SHORT_FORMS = new Set(['b/c', 'c/o', 'n/a', 'w/o']);

/** Letters with a stroke between that are one word. */
const isShortForm = (text: string, start: number, at: number): boolean =>
  at === start + 1 &&
  SHORT_FORMS.has(text.slice(start, at + 2).toLowerCase()) &&
  !isWord(text.charCodeAt(at + 2));

/** A period without the space that should follow it: "ended.The" (but "U.S", "Ph.D", "J.Smith" are one word). */
function opensSentence(text: string, start: number, at: number): boolean {
  if (at - start <= 2 || !isUpper(text.charCodeAt(at + 1)) || text.slice(start, at).includes('.'))
    return false;
  return !isLocalPart(text, at) && !isFileEnding(text, at);
}

/** A number with its separators, times, fractions and ordinals: 3.5, 12,000, 7:30, 9/11, 1990s, 21st, F-less 4x4. */
function figureEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    const separates = code === PERIOD || code === COMMA || code === COLON || code === SLASH;
    if (!separates || !isDigit(text.charCodeAt(end + 1))) break;
    end++;
  }
  const plural = pluralEnd(text, start, end);
  return plural > 0 ? plural : suffixEnd(text, end);
}

const SUFFIXES = new Set(['s', 'st', 'nd', 'rd', 'th']);

/** Letters right behind a number belong to it (21st, 1990s, 4x4), but units do not (7 pm, 5 km). */
function suffixEnd(text: string, at: number): number {
  let end = at;
  while (isWord(text.charCodeAt(end))) end++;
  if (end === at) return at;
  const suffix = text.slice(at, end).toLowerCase();
  if (SUFFIXES.has(suffix)) return end;
  for (const char of suffix) if (!isLetter(char.charCodeAt(0))) return end;
  return at;
}
