import type { Quote, Reading } from '../reading.ts';

const LONGEST_SOURCE = 6;
const SOURCE = /^(DET|ADJ|NOUN|PROPN|NUM|PART)$/;
const SPEAKER = /^(PROPN|NOUN|PRON)$/;

/**
 * Verbs that speak a quotation by where they stand alone: `"Brilliant," she beamed`, `"Not yet," sighed the coach`.
 * The quotation ends as speech does, and nothing but the source stands beside the verb.
 */
export function mannerVerbs(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const quote of reading.quotes) {
    const verb = quote.close < 0 ? -1 : verbBehind(reading, quote);
    if (verb >= 0) found.add(verb);
  }
  return found;
}

function verbBehind({ tokens, quoteOf }: Reading, { to, close }: Quote): number {
  const outside = tokens[close + 1]?.text === ',';
  if (!outside && !/^[,?!]$/.test(tokens[to - 1]!.text)) return -1;
  const from = outside ? close + 2 : close + 1;
  const isVerb = (at: number): boolean =>
    /^VB[DZ]$/.test(tokens[at]?.xpos ?? '') && tokens[at]!.upos === 'VERB' && quoteOf[at] === -1;
  if (isVerb(from)) return SPEAKER.test(tokens[from + 1]?.upos ?? '') || isName(tokens, from + 1) ? from : -1;
  let at = from;
  if (tokens[at]?.xpos === 'PRP') at++;
  else while (at < from + LONGEST_SOURCE && SOURCE.test(tokens[at]?.upos ?? '')) at++;
  if (at === from) return -1;
  if (tokens[at]?.upos === 'ADV') at++;
  return isVerb(at) && endsThere(tokens, at + 1) ? at : -1;
}

/** "the coach" */
function isName(tokens: Reading['tokens'], at: number): boolean {
  return tokens[at]?.upos === 'DET' && /^(NOUN|ADJ)$/.test(tokens[at + 1]?.upos ?? '');
}

/** No object behind the verb: punctuation, an adverb, a preposition or a conjunction. */
function endsThere(tokens: Reading['tokens'], at: number): boolean {
  return /^(PUNCT|ADV|ADP|SCONJ|CCONJ)$/.test(tokens[at]?.upos ?? 'PUNCT');
}
