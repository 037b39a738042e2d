import { type Reading, sentenceAt } from '../../reading.ts';
import { childBy } from '../../tree.ts';

import { senseOf } from '../lexicon.ts';

const STEPS = 5;

/** The nearest verb above, else the nearest before, that has a subject of its own. */
export function mainVerb(reading: Reading, verb: number): number {
  const { tokens } = reading;
  let up = tokens[verb]!.head;
  for (let steps = 0; up >= 0 && steps < STEPS; steps++) {
    if (up < verb && hasSubject(reading, up) && tokens[up]!.upos === 'VERB')
      return senseOf(tokens[up]!.lemma) ? up : (cueBefore(reading, up) ?? up);
    up = tokens[up]!.head;
  }
  const { from } = sentenceAt(reading, verb);
  for (let at = verb - 1; at >= from; at--)
    if (/^VB[DZP]$/.test(tokens[at]!.xpos) && hasSubject(reading, at)) return at;
  for (let at = from + 1; at < verb; at++) if (/^VB[DZ]$/.test(tokens[at]!.xpos)) return at;
  return -1;
}

/** One of its own: "cranes that were never delivered, threatening to" is not about the cranes. */
function hasSubject({ tokens, tree }: Reading, verb: number): boolean {
  const subject = childBy(tokens, tree, verb, 'nsubj');
  return subject >= 0 && tokens[subject]!.lower !== 'that';
}

/** An earlier verb of saying in the sentence, whose content the other verb stands in. */
function cueBefore(reading: Reading, verb: number): number | undefined {
  const { tokens } = reading;
  const { from } = sentenceAt(reading, verb);
  for (let at = from; at < verb; at++) {
    if (!/^VB[DZPN]$/.test(tokens[at]!.xpos) || reading.quoteOf[at] !== reading.quoteOf[verb]) continue;
    if (senseOf(tokens[at]!.lemma)) return at;
  }
  return undefined;
}
