import { FUNCTION_WORDS } from '../words/function-words.ts';
import { hash } from '../words/hash.ts';
import { stem } from '../words/stem.ts';
import { type Word, wordsOf } from '../words/words.ts';

/** A term of an article: a stem's hash, with how much the article makes of it. */
export type TermCounts = ReadonlyMap<number, number>;

const HEADLINE = 3;
const NAME = 1.6;
/** Words after the lead count less: what happened is told first. */
const LEAD_WORDS = 120;
const AFTER_LEAD = 0.5;

/** The terms of an article's headline and text; names and the headline's words count more. */
export function termsOf(headline: string | null, text: string): TermCounts {
  const counts = new Map<number, number>();
  const add = (word: Word, weight: number): void => {
    if (FUNCTION_WORDS.has(word.form)) return;
    const term = hash(stem(word.form));
    counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  for (const word of wordsOf(headline ?? '')) add(word, HEADLINE);
  for (const [i, word] of wordsOf(text).entries()) {
    const place = i < LEAD_WORDS ? 1 : AFTER_LEAD;
    add(word, word.capital && !word.opens ? place * NAME : place);
  }
  return counts;
}
