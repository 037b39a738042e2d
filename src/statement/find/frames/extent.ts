import { isPunct, type Reading } from '../../reading.ts';
import type { Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { isAdverbAside } from '../ends/candidates.ts';
import { endOfSaid } from '../ends/said.ts';

const NAMES = /^(NOUN|PROPN|NUM)$/;

/** The tokens of a complement: its subtree, kept behind or before the cue's verb, and inside the sentence. */
export function extentOf(reading: Reading, cue: Cue, complement: number): Range {
  const { tree } = reading;
  const verb = cue.head;
  if (complement < verb) return { from: tree.left[complement]!, to: Math.min(tree.right[complement]!, verb) };
  const from = Math.max(tree.left[complement]!, verb + 1);
  const to = phraseEnd(reading, cue, from, Math.max(tree.right[complement]!, complement + 1));
  return { from, to: beforeReason(reading, from, to) };
}

/** "calls this figure optimistic: its own survey points to twelve": a clause behind a colon is the writer's reason. */
function beforeReason({ tokens, quoteOf }: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to - 2; at++)
    if (tokens[at]!.text === ':' && quoteOf[at] === quoteOf[from])
      return tokens.slice(at + 1, to).some(({ xpos }) => /^(VB[DZP]|MD)$/.test(xpos)) ? at : to;
  return to;
}

/** "and", but not "between 2008 and 2018", nor where it joins names of what is said from `from` on. */
function isJoint({ tokens }: Reading, at: number, from: number): boolean {
  if (tokens[at]!.upos !== 'CCONJ') return false;
  if (tokens[at - 1]!.upos === 'NUM' && tokens[at + 1]?.upos === 'NUM') return false;
  const joined = tokens[tokens[at]!.head];
  return !(joined && NAMES.test(joined.upos) && joined.head > from && joined.head < at);
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
    else if (isAdverbAside(reading.tokens, at)) at++;
    else if (isPunct(reading.tokens[at]) || isJoint(reading, at, from)) break;
    else at++;
  }
  for (let aside = from + 1; aside < at; aside++)
    if (reading.tokens[aside]!.lower === 'without')
      return reading.tokens[aside + 1]?.xpos === 'VBG' ? aside : Math.min(at, limit);
  return Math.min(at, limit);
}
