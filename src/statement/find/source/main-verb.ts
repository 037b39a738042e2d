import { type Reading, sentenceAt } from '../../reading.ts';
import { childBy } from '../../tree.ts';

import { senseOf } from '../lexicon.ts';

const STEPS = 5;

/** The nearest verb above, else the nearest before, that has a subject of its own. */
export function mainVerb(reading: Reading, verb: number): number {
  const { tokens, tree } = reading;
  let up = tokens[verb]!.head;
  for (let steps = 0; up >= 0 && steps < STEPS; steps++) {
    if (up < verb && childBy(tokens, tree, up, 'nsubj') >= 0 && tokens[up]!.upos === 'VERB')
      return senseOf(tokens[up]!.lemma) ? up : (cueBefore(reading, up) ?? up);
    up = tokens[up]!.head;
  }
  const { from } = sentenceAt(reading, verb);
  for (let at = verb - 1; at >= from; at--)
    if (/^VB[DZP]$/.test(tokens[at]!.xpos) && childBy(tokens, tree, at, 'nsubj') >= 0) return at;
  for (let at = from + 1; at < verb; at++) if (/^VB[DZ]$/.test(tokens[at]!.xpos)) return at;
  return -1;
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
