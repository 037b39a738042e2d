import { isPunct, type Reading, sentenceAt } from '../../reading.ts';
import type { Range, SourceWords } from '../../types.ts';
import { followingNominal } from './by-sight.ts';
import { isTime } from './can-speak.ts';

const SAYING = new Set(['say', 'add', 'note', 'argue', 'explain', 'recall', 'warn']);
/** Verbs that may be followed by when and where it was said, and still close what stands before. */
const CLOSING = new Set(['say', 'tell', 'report', 'add', 'announce', 'warn', 'show', 'write']);
const LONGEST = 14;
const INSIDE = /^(NOUN|PROPN|PRON|NUM|DET|ADJ|ADP|PART)$/;
const BETWEEN = /^(ADV|AUX)$/;

/** "The harbour, the mayor said, was safe", "A, people briefed on the talks said on Friday": the words between comma and verb. */
export function setOff(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  if (!/^(VB[DZP]|VBN|NN|NNS)$/.test(tokens[verb]!.xpos)) return null;
  let to = verb;
  while (to > 0 && BETWEEN.test(tokens[to - 1]!.upos)) to--;
  const comma = commaBefore(reading, verb, to);
  if (comma < 0 || !(closes(reading, verb) || tellsSomebody(reading, verb))) return null;
  const range = { from: comma + 1, to: withoutTime(reading, comma + 1, to) };
  const head = headOf(reading, range);
  return head < 0 ? null : { ...range, head, refersTo: head, rule: 'set off' };
}

/** The comma that nothing but one noun phrase parts from `to`, or -1. */
function commaBefore({ tokens, quoteOf }: Reading, verb: number, to: number): number {
  for (let at = to - 1; at >= Math.max(0, verb - LONGEST); at--) {
    const { text, upos, xpos } = tokens[at]!;
    if (text === ',') return at < to - 1 && quoteOf[at + 1] === quoteOf[verb] ? at : -1;
    if (/^W/.test(xpos)) return -1;
    if (!INSIDE.test(upos) && !describes(tokens, at)) return -1;
  }
  return -1;
}

/** "people briefed on the talks", "officials speaking in private" */
function describes(tokens: Reading['tokens'], at: number): boolean {
  if (tokens[at]!.upos === 'ADV') return true;
  return /^VB[NG]$/.test(tokens[at]!.xpos) && /^(NOUN|PROPN|ADV)$/.test(tokens[at - 1]?.upos ?? '');
}

/** What follows is a comma, or when and where it was said and then a comma or the end. */
function closes(reading: Reading, verb: number): boolean {
  const { tokens } = reading;
  if (tokens[verb + 1]?.text === ',') return true;
  if (!CLOSING.has(tokens[verb]!.lemma)) return false;
  const { to } = sentenceAt(reading, verb);
  if (verb + 1 >= to) return true;
  if (tokens[verb + 1]!.upos !== 'ADP' && !isTime(reading, verb + 1)) return false;
  for (let at = verb + 1; at < to && at < verb + LONGEST; at++) {
    if (tokens[at]!.text === ',' || (isPunct(tokens[at]) && at >= to - 2)) return true;
    if (/^(VERB|AUX|SCONJ|PUNCT)$/.test(tokens[at]!.upos) || /^W/.test(tokens[at]!.xpos)) return false;
  }
  return false;
}

/** "the minister on Tuesday" */
function withoutTime(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isTime(reading, end - 1)) end--;
  return end < to && reading.tokens[end - 1]!.upos === 'ADP' ? end - 1 : end;
}

/** The last noun before a preposition or a participle; "one of the lawyers" is headed by its number. */
function headOf(reading: Reading, { from, to }: Range): number {
  const { tokens } = reading;
  let head = -1;
  for (let at = from; at < to; at++) {
    const { upos, xpos } = tokens[at]!;
    if (/^(NOUN|PROPN|PRON)$/.test(upos)) head = at;
    else if (head >= 0 && xpos !== 'POS' && /^(ADP|VERB|ADJ|ADV)$/.test(upos)) break;
    else if (upos === 'ADP') return at > from ? at - 1 : -1;
  }
  return head >= 0 && !isTime(reading, head) ? head : -1;
}

/** "told The Daily Planet." at the end of the sentence: nothing that is said follows. */
function tellsSomebody(reading: Reading, verb: number): boolean {
  const { tokens } = reading;
  if (tokens[verb]!.lemma !== 'tell') return false;
  const { to } = sentenceAt(reading, verb);
  let at = verb + 1;
  while (at < to && at < verb + 12 && INSIDE.test(tokens[at]!.upos)) at++;
  return at > verb + 1 && (at === to || isPunct(tokens[at]));
}

/** "The lock, said Smith, was safe": the source behind the verb, set off with it. */
export function setOffInverted(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.text !== ',' || !SAYING.has(tokens[verb]!.lemma)) return null;
  const found = followingNominal(reading, verb);
  return found && tokens[found.to]?.text === ',' ? found : null;
}
