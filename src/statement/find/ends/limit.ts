import { type Reading, sentenceAt } from '../../reading.ts';
import { childBy, relation } from '../../tree.ts';
import type { Cue } from '../cues.ts';

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

/** "Weeks after the minister announced A, planes bombed B", whatever the tree says: the comma before a clause with a subject. */
function openedClauseEnd(
  { tokens, sentences, sentenceOf, quoteOf }: Reading,
  { head, from, to }: Cue,
): number | null {
  const sentence = sentences[sentenceOf[head]!]!;
  let opener = -1;
  for (let at = sentence.from; at < from; at++) {
    if (opener < 0 && OPENS_CLAUSE.has(tokens[at]!.lower)) opener = at;
    if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos) || (tokens[at]!.text === ',' && opener !== sentence.from))
      return null;
  }
  if (opener < 0 || opener > sentence.from + 5) return null;
  for (let at = to + 2; at < sentence.to - 3; at++) {
    if (tokens[at]!.text !== ',' || quoteOf[at] !== quoteOf[head]) continue;
    const opens = OPENS_SUBJECT.has(tokens[at + 1]!.upos) || tokens[at + 1]!.lower === 'both';
    if (opens && hasFiniteVerb(tokens, at + 2)) return at;
  }
  return null;
}

/** Before the next comma, within the reach of a subject. */
function hasFiniteVerb(tokens: Reading['tokens'], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8) && tokens[at]!.text !== ','; at++)
    if (/^(VB[DZP]|MD)$/.test(tokens[at]!.xpos)) return true;
  return false;
}
