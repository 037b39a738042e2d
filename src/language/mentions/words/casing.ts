import type { Segment, Sentence, Token } from '../../types.ts';

/** How an article writes a word: how often small, how often with a capital where a capital says something. */
export interface Casing {
  small(lower: string): number;
  capital(lower: string): number;
}

/** Counts over all segments; sentence starts and title-case lines say nothing about capitals. */
export function readCasing(segments: readonly Segment[]): Casing {
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const segment of segments) {
    for (const sentence of segment.sentences) {
      if (isTitleCase(segment, sentence)) continue;
      for (let i = sentence.from; i < sentence.to; i++) {
        const token = segment.tokens[i]!;
        if (!startsCapital(token.text)) bump(small, token.lower);
        else if (!isInitial(segment, sentence, i)) bump(capital, token.lower);
      }
    }
  }
  return { small: (lower) => small.get(lower) ?? 0, capital: (lower) => capital.get(lower) ?? 0 };
}

function bump(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return code > 127 && /^\p{Lu}/u.test(text);
}

export const isAllCapital = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const OPENERS = new Set(['"', "'", '“', '‘', '«', '``', ':', '(', '[', '-', '–', '—', '*', '•', '...', '…']);

/** A capital there is grammar's, not the word's: at a sentence's start, behind an opening quote or a colon. */
export function isInitial({ tokens }: Segment, { from }: Sentence, at: number): boolean {
  if (at === from) return true;
  const before = tokens[at - 1]!;
  if (before.text === '"') return tokens[at]!.start === before.end;
  if (!OPENERS.has(before.text)) return false;
  return isQuoteOrColon(before) || at - 1 === from;
}

const isQuoteOrColon = ({ text }: Token): boolean => '“‘«``:'.includes(text);

const WORDY = /^\p{L}{4,}/u;

/** Headlines are no longer than this, in tokens, and end without a full stop. */
const LONGEST_LINE = 25;

/** Are most of the longer words capitalised, as in headlines? */
export function isTitleCase({ tokens }: Segment, { from, to }: Sentence): boolean {
  if (to - from > LONGEST_LINE || tokens[to - 1]!.text === '.') return false;
  let long = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (text.length < 4 || !WORDY.test(text)) continue;
    long++;
    if (startsCapital(text)) capitals++;
  }
  return long > 3 && capitals >= long * 0.75;
}
