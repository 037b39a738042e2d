import type { Span } from '../../text/index.ts';
import { isUpper, isWord } from '../tokens/characters.ts';
import type { Quotation } from '../types.ts';

/** Tokens `from` .. `to - 1`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** In tokens, the marks among them. */
const SHORTEST = 6;

/**
 * The parts of a sentence (its tokens `from` .. `to - 1`) that are quoted sentences: parsed apart, neither their words
 * nor those of their cue can be drawn into each other's clauses. Quoted phrases stay with the words around them.
 * `quotations` are the outermost of the whole text, in order.
 */
export function quotedSentences(
  text: string,
  spans: readonly Span[],
  { from, to }: Range,
  quotations: readonly Quotation[],
): Range[] {
  const start = spans[from]!.start;
  const end = spans[to - 1]!.end;
  const ranges: Range[] = [];
  for (let i = firstEndingAfter(quotations, start); i < quotations.length; i++) {
    const quotation = quotations[i]!;
    if (quotation.start >= end) break;
    const range = rangeOf(spans, { from, to }, quotation);
    const begins = isUpper(text.charCodeAt(quotation.start));
    if (range.to - range.from >= SHORTEST && (begins || quotation.start < start)) ranges.push(range);
  }
  return hasWords(text, spans, { from, to }, ranges) ? ranges : [];
}

function firstEndingAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotation's tokens in the sentence, its marks among them. */
function rangeOf(spans: readonly Span[], sentence: Range, { start, end, open, close }: Quotation): Range {
  let { from, to } = sentence;
  while (from < to && spans[from]!.start < (open < 0 ? start : open)) from++;
  while (to > from && spans[to - 1]!.start > (close < 0 ? end - 1 : close)) to--;
  return { from, to };
}

/** Are there words outside the quotations? Else there is nothing to keep apart. */
function hasWords(
  text: string,
  spans: readonly Span[],
  { from, to }: Range,
  inner: readonly Range[],
): boolean {
  for (let at = from; at < to; at++) {
    const range = inner.find((one) => one.from <= at && at < one.to);
    if (range) at = range.to - 1;
    else if (isWord(text.charCodeAt(spans[at]!.start))) return true;
  }
  return false;
}
