import { isSpace, type Span } from '../../text/index.ts';
import { addressEnd, handleEnd } from './address.ts';
import { isApostrophe, isDigit, isWord } from './characters.ts';
import { cliticEnd, elisionEnd, fusedAt } from './clitic.ts';
import { smileyEnd } from './smiley.ts';
import { wordEnd } from './word.ts';

/** Marks of which a run is one token: "...", "--", "?!", "**". */
const RUNS = ['.…!?', '-', '*', '=', '_', '~', '+'];
const RUN_OF = new Map(RUNS.flatMap((run) => [...run].map((char) => [char, run] as const)));

/** Marks that double into one: two apostrophes or backticks written for a double quotation mark, << and >>. */
const DOUBLED = new Set(["'", '`', '’', '‘', ',', '<', '>']);

/** The tokens of `text.slice(start, end)` by UD's conventions, added to `into`; offsets count in `text`. */
export function scanTokens(text: string, { start, end }: Span, into: Span[]): void {
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const stop = Math.min(tokenEnd(text, at, start), end);
    const parts = fusedAt(text.slice(at, stop));
    if (parts > 0) into.push({ start: at, end: at + parts }, { start: at + parts, end: stop });
    else into.push({ start: at, end: stop });
    at = stop;
  }
}

function tokenEnd(text: string, at: number, start: number): number {
  const code = text.charCodeAt(at);
  if (isWord(code)) {
    const negation = negationEnd(text, at);
    if (negation > 0) return negation;
    const address = addressEnd(text, at);
    return address > 0 ? address : wordEnd(text, at);
  }
  if (isApostrophe(code)) return apostropheEnd(text, at, start);
  const handle = handleEnd(text, at);
  if (handle > 0) return handle;
  const smiley = smileyEnd(text, at);
  if (smiley > 0) return smiley;
  const figure = signedFigureEnd(text, at, start);
  return figure > 0 ? figure : markEnd(text, at);
}

/** A plus sign at a figure's front belongs to it: "+44", "+1.5". */
function signedFigureEnd(text: string, at: number, start: number): number {
  const isSign = text[at] === '+' && isDigit(text.charCodeAt(at + 1));
  return isSign && (at === start || !isWord(text.charCodeAt(at - 1))) ? wordEnd(text, at + 1) : -1;
}

/** The "n't" that the word before was cut off from. */
function negationEnd(text: string, at: number): number {
  const isCut = (text[at] === 'n' || text[at] === 'N') && isWord(text.charCodeAt(at - 1));
  return isCut && isApostrophe(text.charCodeAt(at + 1)) && /^[tT]$/.test(text[at + 2] ?? '') ? at + 3 : -1;
}

function apostropheEnd(text: string, at: number, start: number): number {
  if (at > start && !isSpace(text.charCodeAt(at - 1))) {
    const clitic = cliticEnd(text, at);
    if (clitic > 0) return clitic;
  } else {
    const elision = elisionEnd(text, at);
    if (elision > 0) return elision;
  }
  return markEnd(text, at);
}

function markEnd(text: string, at: number): number {
  const mark = text[at]!;
  const run = RUN_OF.get(mark);
  if (run === undefined) return text[at + 1] === mark && DOUBLED.has(mark) ? at + 2 : at + 1;
  let end = at + 1;
  while (end < text.length && run.includes(text[end]!)) end++;
  return end;
}
