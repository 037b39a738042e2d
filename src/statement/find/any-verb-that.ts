import type { StatementAct } from '../../format/index.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import type { Frame } from '../types.ts';
import { type Sense, senseOf } from './lexicon.ts';

/** What somebody does so that something is so, and what happens to him: nothing is said. */
const DEEDS = new Set(
  (
    'be have do make ensure mean seem appear happen require help cause pretend forget see check care mind prove ' +
    'provide mandate deserve result guarantee find learn discover remember show'
  ).split(' '),
);
const LONGEST_SUBJECT = 9;
const SPEAKS: Sense = new Map<Frame, StatementAct>([['clause', 'said']]);

/**
 * The sense of a verb that no lexicon names, by "that" and a clause right behind it: "she grovels that the error was
 * human", "the envoy confided that both had agreed". Whether somebody speaks is for the judge.
 */
export function senseBeforeThat(reading: Reading, at: number): Sense | undefined {
  const { tokens } = reading;
  const { lemma, xpos } = tokens[at]!;
  if (tokens[at + 1]?.lower !== 'that' || tokens[at + 1]!.upos === 'DET' || !/^VB[DZP]$/.test(xpos))
    return undefined;
  if (DEEDS.has(lemma) || senseOf(lemma)?.has('clause')) return undefined;
  const { to } = sentenceAt(reading, at);
  for (let verb = at + 3; verb < Math.min(to, at + LONGEST_SUBJECT); verb++)
    if (/^(VB[DZP]|MD)$/.test(tokens[verb]!.xpos)) return SPEAKS;
  return undefined;
}
