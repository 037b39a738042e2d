import { type Draft, wordsOf } from '../entities/draft.ts';
import type { NominalRule } from './descriptions/people-nominals.ts';

const JOINT = /^(the two|the two (sides|parties)|both (sides|parties)|the pair)$/i;
const OF_TWO = /^(the |both |these )?(two|both|pair)\b/i;

/** "The two ministers met ... The two agreed", "both sides": the two who were spoken of as two last. */
export const both: NominalRule = (reading, located) => {
  if (!JOINT.test(wordsOf(located))) return null;
  return reading.recent((draft) => draft.plural && isOfTwo(draft));
};

const isOfTwo = ({ references }: Draft): boolean => references.some((use) => OF_TWO.test(wordsOf(use)));
