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

/** "The pilot, who had left, said": the noun before the comma, where the tree has no subject. */
export function beforeAside(reading: Reading, verb: number): SourceWords | null {
  const { tokens } = reading;
  if (tokens[verb - 1]?.text !== ',' || !FINITE.test(tokens[verb]!.xpos)) return null;
  const { from } = sentenceAt(reading, verb);
  for (let who = verb - 2; who > from + 1 && verb - who < LONGEST; who--) {
    if (!/^(who|which)$/.test(tokens[who]!.lower) || tokens[who - 1]!.text !== ',') continue;
    const nominal = /^(NOUN|PROPN)$/.test(tokens[who - 2]!.upos);
    const own = tokens.slice(who + 1, verb).some(({ xpos }) => FINITE.test(xpos));
    if (!nominal || !own) return null;
    const words = sourceWords(reading, who - 2, 'before a relative clause');
    return tokens[words.from - 1]?.upos === 'ADP' ? null : words;
  }
  return null;
}
