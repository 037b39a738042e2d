import type { Candidate, Case } from '../types.ts';

const NAMED = /quote|zitat|citation|citazione|destacado/;
const LONGEST = 350;
/** So many letters of it stand in a paragraph too. */
const SHARED = 24;
const OPENING = /^[^\p{L}\p{N}]+/u;

/** Words of a paragraph that are set again in large letters beside it: they are said once. */
export function dropPullQuotes({ candidates, verdicts }: Case): void {
  const quotes = candidates.filter((c) => verdicts[c.index]?.role === 'body' && isSetAsQuote(c));
  if (quotes.length === 0) return;
  for (const quote of quotes) {
    const words = quote.text.replace(OPENING, '').slice(0, SHARED);
    if (words.length < SHARED) continue;
    const said = candidates.some(
      (c) => c !== quote && !isSetAsQuote(c) && verdicts[c.index]?.role === 'body' && c.text.includes(words),
    );
    if (said) verdicts[quote.index] = { role: 'other', reason: 'pull-quote' };
  }
}

const isSetAsQuote = ({ block, size }: Candidate): boolean =>
  size <= LONGEST && block.path.some((a) => a.tag === 'blockquote' || a.tag === 'q' || NAMED.test(a.hints));
