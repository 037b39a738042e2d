import { type Reading, sentenceAt } from '../../reading.ts';
import { childBy } from '../../tree.ts';
import type { Frame, Range } from '../../types.ts';
import type { Cue } from '../cues.ts';
import { endOfSaid } from '../ends/said.ts';
import { nominalRange } from '../nominal.ts';
import { type Match, match } from './match.ts';

const REACH = 14;
const FRAMES: readonly (readonly [string, Frame])[] = [
  ['of', 'of'],
  ['as', 'as'],
  ['for', 'for'],
];

/** "The senator was accused by lawmakers of hiding A": of whom it is said, and what, around the agent. */
export function passive(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree } = reading;
  if (!cue.passive) return null;
  if (tokens[cue.to]?.lower !== 'by') return agentLast(reading, cue);
  const subject = childBy(tokens, tree, cue.head, 'nsubj');
  const agent = childBy(tokens, tree, cue.head, 'obl');
  if (subject < 0 || agent < cue.head) return null;
  const at = nominalRange(reading, agent).to;
  const ordered = orderedBy(reading, cue, nominalRange(reading, subject), at);
  if (ordered) return ordered;
  const frame = FRAMES.find(([word, name]) => tokens[at]?.lower === word && cue.sense.has(name))?.[1];
  const to = endOfSaid(reading, cue, at);
  if (!frame || to <= at + 1 || at >= sentenceAt(reading, cue.head).to) return null;
  return {
    frame,
    content: [nominalRange(reading, subject), { from: at, to }],
    addressee: null,
    cueWords: null,
  };
}

/** "Drivers were urged by police to avoid the bridge": whom the agent orders stands before. */
function orderedBy(reading: Reading, cue: Cue, addressee: Range, at: number): Match | null {
  const { tokens } = reading;
  if (!cue.sense.has('order') || tokens[at]?.lower !== 'to' || tokens[at + 1]?.xpos !== 'VB') return null;
  return match('order', { from: at, to: endOfSaid(reading, cue, at + 1) }, { addressee });
}

/** "The plan was described as reckless by engineers": of whom it is said, and what, before the agent. */
function agentLast(reading: Reading, cue: Cue): Match | null {
  const { tokens, tree, quoteOf } = reading;
  const word = tokens[cue.to]?.lower ?? '';
  const frame = word === 'as' && cue.sense.has('as') ? 'as' : cue.sense.has('small') ? 'small' : null;
  const subject = childBy(tokens, tree, cue.head, 'nsubj');
  if (!frame || subject < 0 || subject > cue.head) return null;
  for (let at = cue.to + 1; at < Math.min(sentenceAt(reading, cue.head).to, cue.to + REACH); at++) {
    if (quoteOf[at] !== quoteOf[cue.head]) continue;
    if (tokens[at]!.lower === 'by')
      return {
        frame,
        content: [nominalRange(reading, subject), { from: cue.to, to: at }],
        addressee: null,
        cueWords: null,
      };
    if (/^(VERB|AUX|SCONJ)$/.test(tokens[at]!.upos) || tokens[at]!.text === ',') return null;
  }
  return null;
}
