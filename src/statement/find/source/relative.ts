import { type Reading, sentenceAt } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { sourceWords } from './words.ts';

const FINITE = /^(VB[DZP]|MD)$/;
const LONGEST = 24;

/**
 * "The woman who was robbed by the guard has revealed": an agent right before the verb belongs to the relative clause,
 * and whom that clause is about speaks. Without a relative clause the agent is no source either, so nobody is.
 */
export function beforeRelative(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  const { from } = sentenceAt(reading, verb);
  let at = verb - 1;
  while (at > from && /^(AUX|ADV)$/.test(tokens[at]!.upos)) at--;
  const end = at;
  while (at > from && /^(PROPN|NOUN|ADJ|DET)$/.test(tokens[at]!.upos)) at--;
  if (at === end || tokens[at]!.lower !== 'by') return null;
  for (let who = at - 1; who > from && verb - who < LONGEST; who--) {
    if (tokens[who]!.lower !== 'who' || !/^(NOUN|PROPN)$/.test(tokens[who - 1]!.upos)) continue;
    const own = tokens.slice(who + 1, at).some(({ xpos }) => FINITE.test(xpos));
    return own ? sourceWords(reading, who - 1, 'before a relative clause') : null;
  }
  return null;
}
