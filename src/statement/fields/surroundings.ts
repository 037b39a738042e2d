import { isPunct, type Reading, sentenceAt } from '../reading.ts';
import type { Draft, Range } from '../types.ts';

/** Tokens of the cue's sentence that are neither content nor quotation: where, when and to whom it was said. */
export function surroundings(reading: Reading, draft: Draft): number[] {
  if (draft.head < 0) return [];
  const { from, to } = sentenceAt(reading, draft.head);
  const found: number[] = [];
  for (let at = from; at < to; at++)
    if (!isInside(draft, at) && sameQuote(reading, draft, at)) found.push(at);
  return found;
}

function isInside({ content }: Draft, at: number): boolean {
  return content.some((range) => range.from <= at && at < range.to);
}

function sameQuote({ quoteOf }: Reading, draft: Draft, at: number): boolean {
  return quoteOf[at] === quoteOf[draft.head];
}

/** The words from a preposition to the end of its phrase: the next punctuation, verb or stop word. */
export function phraseFrom(
  reading: Reading,
  draft: Draft,
  at: number,
  stops: (token: number) => boolean,
): Range {
  const { to } = sentenceAt(reading, at);
  let end = at + 1;
  while (
    end < to &&
    !isPunct(reading.tokens[end]) &&
    !isInside(draft, end) &&
    !endsPhrase(reading, draft, end, stops)
  )
    end++;
  return { from: at, to: end };
}

function endsPhrase(
  { tokens }: Reading,
  draft: Draft,
  at: number,
  stops: (token: number) => boolean,
): boolean {
  return at === draft.head || tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'SCONJ' || stops(at);
}
