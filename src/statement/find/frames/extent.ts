import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import { childBy, relation } from '../../tree.ts';
import type { Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { END_RULES } from './ends.ts';

/** The tokens of a complement: its subtree, kept behind or before the cue's verb, and inside the sentence. */
export function extentOf(reading: Reading, cue: Cue, complement: number): Range {
  const { tree } = reading;
  const verb = cue.head;
  if (complement < verb) return { from: tree.left[complement]!, to: Math.min(tree.right[complement]!, verb) };
  const from = Math.max(tree.left[complement]!, verb + 1);
  return { from, to: phraseEnd(reading, cue, from, Math.max(tree.right[complement]!, complement + 1)) };
}

/**
 * Where a phrase ends that begins at `from` and goes on to `end` at least: the parser hangs words behind it on the cue,
 * so it takes what follows without punctuation.
 */
export function phraseEnd(reading: Reading, cue: Cue, from: number, end: number): number {
  const limit = endOfSaid(reading, cue, from);
  let at = end;
  while (at < limit) {
    const quote = reading.quotes[reading.quoteOf[at + 1] ?? -1];
    if (quote?.open === at && quote.to <= limit) at = quote.to;
    else if (isPunct(reading.tokens[at]) || reading.tokens[at]!.upos === 'CCONJ') break;
    else at++;
  }
  for (let aside = from + 1; aside < at; aside++)
    if (reading.tokens[aside]!.lower === 'without')
      return reading.tokens[aside + 1]?.xpos === 'VBG' ? aside : Math.min(at, limit);
  return Math.min(at, limit);
}

/**
 * Where a clause that carries what is said, begun at `from`, ends: at the sentence's end, unless another cue of the
 * same speaker begins before it ("and added that", ", stressing that") or the writer goes on.
 */
export function endOfSaid(reading: Reading, cue: Cue, from: number): number {
  const limit = limitOf(reading, cue);
  for (let at = from + 1; at < limit; at++)
    for (const rule of END_RULES) {
      const end = rule(reading, cue, at);
      if (end !== null) return Math.min(end, limit);
    }
  return limit;
}

/** What is said inside a quotation ends with it, and in a clause before the main one, with that clause. */
export function limitOf(reading: Reading, cue: Cue): number {
  const { to } = sentenceAt(reading, cue.head);
  const quote = reading.quotes[reading.quoteOf[cue.head]!];
  return Math.min(
    to,
    quote ? quote.to : to,
    mainClauseAfter(reading, cue) ?? openedClauseEnd(reading, cue) ?? to,
  );
}

/** "Since announcing A, the minister has": the comma before the main clause. */
function mainClauseAfter({ tokens, tree }: Reading, { head, to }: Cue): number | null {
  const main = tokens[head]!.head;
  if (main <= head || relation(tokens[head]) !== 'advcl') return null;
  const marked = (tree.children[head] ?? []).some(
    (child) => child < head && relation(tokens[child]) === 'mark',
  );
  if (!marked && !/^VB[GN]$/.test(tokens[head]!.xpos)) return null;
  const subject = childBy(tokens, tree, main, 'nsubj');
  let at = subject > head ? tree.left[subject]! : main;
  while (at > to && tokens[at]!.text !== ',') at--;
  return at > to ? at : null;
}

const OPENS_CLAUSE = new Set([
  'after',
  'when',
  'while',
  'although',
  'though',
  'because',
  'since',
  'before',
  'until',
]);
const OPENS_SUBJECT = new Set(['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM']);

/** "Weeks after the minister announced A, planes bombed B", whatever the tree says: the comma before a clause with a subject. */
function openedClauseEnd(
  { tokens, sentences, sentenceOf, quoteOf }: Reading,
  { head, from, to }: Cue,
): number | null {
  const sentence = sentences[sentenceOf[head]!]!;
  let opener = -1;
  for (let at = sentence.from; at < from; at++) {
    if (opener < 0 && OPENS_CLAUSE.has(tokens[at]!.lower)) opener = at;
    if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos) || tokens[at]!.text === ',') return null;
  }
  if (opener < 0 || opener > sentence.from + 5) return null;
  for (let at = to + 2; at < sentence.to - 3; at++) {
    if (tokens[at]!.text !== ',' || quoteOf[at] !== quoteOf[head]) continue;
    if (OPENS_SUBJECT.has(tokens[at + 1]!.upos) && hasFiniteVerb(tokens, at + 2)) return at;
  }
  return null;
}

/** Before the next comma, within the reach of a subject. */
function hasFiniteVerb(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8) && tokens[at]!.text !== ','; at++)
    if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return true;
  return false;
}
