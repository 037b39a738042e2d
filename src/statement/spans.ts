import type { TextSpan } from '../format/index.ts';
import type { Token } from '../language/index.ts';
import { isPunct, type Reading } from './reading.ts';
import type { Range } from './types.ts';

const MARK = /^(["“”„‟«»‘’‚`']|''|``|‹|›)$/;
const SENTENCE_END = new Set(['.', '!', '?', '…', '...']);
const OPENING = new Set(['(', '[', '{', '$', '£', '€', '#', '@', '¥']);

/** The places of token ranges in the text. */
export function spansOf(reading: Reading, ranges: readonly Range[]): TextSpan[] {
  return ranges.flatMap((range) => spanOf(reading, range) ?? []);
}

function spanOf({ tokens, segment }: Reading, { from, to }: Range): TextSpan[] {
  if (to <= from) return [];
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  return [segment.in === 'headline' ? { ...span, in: 'headline' } : span];
}

/**
 * The places of content: split at quotation marks, without the marks; commas at the edges are left off,
 * and so is the full stop behind words that are not quoted, while a quotation keeps its own.
 */
export function contentSpans(reading: Reading, ranges: readonly Range[]): TextSpan[] {
  const pieces = ranges
    .flatMap((range) => splitAtMarks(reading, range))
    .map((piece) => trimPiece(reading, piece));
  return spansOf(reading, joined(pieces.filter((piece) => piece.to > piece.from)));
}

function splitAtMarks(reading: Reading, range: Range): Range[] {
  const pieces: Range[] = [];
  let from = range.from;
  for (let at = range.from; at < range.to; at++) {
    if (!isOuterMark(reading, at)) continue;
    pieces.push({ from, to: at });
    from = at + 1;
  }
  pieces.push({ from, to: range.to });
  return pieces;
}

/** Marks inside a quotation belong to what is said. */
function isOuterMark({ tokens, quoteOf }: Reading, at: number): boolean {
  return quoteOf[at] === -1 && isMark(tokens[at]);
}

function isMark(token: Token | undefined): boolean {
  return token?.upos === 'PUNCT' && MARK.test(token.text);
}

function trimPiece(reading: Reading, piece: Range): Range {
  const { tokens } = reading;
  let { from, to } = piece;
  while (from < to && isPunct(tokens[from]) && !staysAtStart(reading, from, to)) from++;
  while (to > from && isPunct(tokens[to - 1]) && !staysAtEnd(reading, from, to - 1)) to--;
  return { from, to };
}

/** An opening bracket, and a mark that is closed inside the piece. */
function staysAtStart({ tokens }: Reading, at: number, to: number): boolean {
  if (OPENING.has(tokens[at]!.text)) return true;
  return isMark(tokens[at]) && tokens.slice(at + 2, to).some(isMark);
}

/** A quotation's own full stop or question mark stays; a closing bracket stays where its opening is inside. */
function staysAtEnd({ tokens, quoteOf }: Reading, from: number, at: number): boolean {
  const { text } = tokens[at]!;
  if (SENTENCE_END.has(text)) return quoteOf[at] !== -1 || text === '?' || text === '!';
  if (isMark(tokens[at])) return tokens.slice(from, at - 1).some(isMark);
  if (text !== ')' && text !== ']') return text === '%';
  for (let back = at - 1; back >= from; back--) if (OPENING.has(tokens[back]!.text)) return true;
  return false;
}

/** Ordered and apart. */
function joined(pieces: readonly Range[]): Range[] {
  const sorted = [...pieces].sort((a, b) => a.from - b.from);
  const out: Range[] = [];
  for (const piece of sorted) {
    const last = out.at(-1);
    if (last && piece.from < last.to)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) };
    else out.push(piece);
  }
  return out;
}
