import { isSpace, type Span } from '../../text/index.ts';
import { isDigit, isWord } from '../tokens/characters.ts';

/** A token that may be a quotation mark, and what its shape and its neighbours let it do. */
export interface Mark {
  readonly token: Span;
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Its shape alone tells the side (curly, low, guillemets), whatever the spaces around it say. */
  readonly sided: boolean;
}

/** How many marks ahead a decision looks, so that a page made of marks costs no more than its length. */
export const LOOKAHEAD = 60;

const DOUBLE_OPEN = new Set(['“', '„', '‟', '«', '``', '‘‘', '<<', ',,', '❝', '「', '『']);
const DOUBLE_CLOSE = new Set(['”', '»', '’’', '>>', '❞', '」', '』']);
const DOUBLE_EITHER = new Set(['"', "''", '＂', '″']);
const SINGLE_OPEN = new Set(['‘', '‚', '‹', '‛']);
const SINGLE_CLOSE = new Set(['’', '›']);
const SINGLE_EITHER = new Set(["'", '`']);

/** The token as a quotation mark, or null where it is none. */
export function readMark(text: string, token: Span): Mark | null {
  if (token.end - token.start > 2) return null;
  const form = text.slice(token.start, token.end);
  const double = DOUBLE_OPEN.has(form) || DOUBLE_CLOSE.has(form) || DOUBLE_EITHER.has(form);
  if (!double && !SINGLE_OPEN.has(form) && !SINGLE_CLOSE.has(form) && !SINGLE_EITHER.has(form)) return null;
  const { start, end } = token;
  const apart = isApart(text.charCodeAt(start - 1));
  const behind = isSpace(text.charCodeAt(end)) || end >= text.length || !isWord(text.charCodeAt(end));
  if (DOUBLE_OPEN.has(form)) return openMark(text, token, form);
  if (DOUBLE_CLOSE.has(form)) return closeMark(token, apart && !behind);
  if (DOUBLE_EITHER.has(form)) return straightMark(text, token, apart);
  if (SINGLE_OPEN.has(form)) return { token, double: false, opens: true, closes: false, sided: true };
  const closes = !apart && behind;
  if (SINGLE_CLOSE.has(form)) return { token, double: false, opens: false, closes, sided: true };
  return { token, double: false, opens: apart && !isLoose(text, end), closes, sided: false };
}

/** German closes with what English opens with („...“), Danish turns the guillemets around (»...«). */
function openMark(text: string, token: Span, form: string): Mark {
  const turned = form === '“' || (form === '«' && !isWord(text.charCodeAt(token.end)));
  const closes = turned && !isLoose(text, token.start - 1);
  return { token, double: true, opens: true, closes, sided: true };
}

/** Swedish opens with what English closes with (”...”), Danish turns the guillemets around (»...«). */
function closeMark(token: Span, looksOpen: boolean): Mark {
  return { token, double: true, opens: looksOpen, closes: true, sided: true };
}

function straightMark(text: string, token: Span, apart: boolean): Mark {
  const { start, end } = token;
  const looseBefore = isLoose(text, start - 1);
  const looseBehind = isLoose(text, end);
  const inches = isDigit(text.charCodeAt(start - 1)) && token.end - token.start === 1;
  const opens = apart && (!looseBehind || looseBefore);
  return { token, double: true, opens, closes: !looseBefore || looseBehind || inches, sided: false };
}

const isLoose = (text: string, at: number): boolean =>
  at < 0 || at >= text.length || isSpace(text.charCodeAt(at));

const OPENING = new Set([...'([{-–—―/"“„«‘\'‹:…>'].map((char) => char.charCodeAt(0)));

/** Space, or a mark behind which a quotation may open. NaN (before the text) counts too. */
const isApart = (code: number): boolean => Number.isNaN(code) || isSpace(code) || OPENING.has(code);
