import type { Ancestor } from '../../../page/index.ts';
import type { Candidate, Case } from '../types.ts';

const NAMED = /quote|zitat|citation|citazione|destacado/;
const LONGEST = 350;
/** So many letters of it stand in a paragraph too. */
const SHARED = 24;
const OPENING = /^[^\p{L}\p{N}]+/u;

/** Words of a paragraph that are set again in large letters beside it: they are said once. */
export function dropPullQuotes({ candidates, verdicts }: Case): void {
  const isQuote = quoteElements();
  const isSetAsQuote = ({ block, size }: Candidate): boolean => size <= LONGEST && block.path.some(isQuote);
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

/** Tells the elements of quotations; each is asked for its name once. */
function quoteElements(): (element: Ancestor) => boolean {
  const known = new Map<Ancestor, boolean>();
  return (element) => {
    let isQuote = known.get(element);
    if (isQuote === undefined) {
      isQuote = element.tag === 'blockquote' || element.tag === 'q' || NAMED.test(element.hints);
      known.set(element, isQuote);
    }
    return isQuote;
  };
}
