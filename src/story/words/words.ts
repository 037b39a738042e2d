import { fold } from './fold.ts';

/** One word of a text: where it stands (UTF-16 code units, end exclusive) and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Opens the text or follows a full stop, a question or exclamation mark, a colon, a quotation mark or a line's end. */
  readonly opens: boolean;
}

/** Scripts that set no spaces count each character as a word. */
const WORD =
  /\p{N}+(?:[.,]\p{N}+)*|[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}]|[[\p{L}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}]][[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Thai}]]*/gv;
const OPENERS = new Set(['.', '!', '?', ':', '\n', '"', '“', '”', '«', '»', '„']);

/** The words of a text in order, numbers among them ("1,200.5" is one word); signs and marks are no words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    const form = fold(raw);
    if (form === '') continue;
    words.push({
      start,
      end: start + raw.length,
      form,
      capital: isCapital(raw),
      opens: words.length === 0 || opensSentence(text, last, start),
    });
    last = start + raw.length;
  }
  return words;
}

function opensSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OPENERS.has(text[i]!)) return true;
  return false;
}

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return raw[0] !== raw[0]!.toLowerCase();
}
