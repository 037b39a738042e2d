import type { Reading } from '../../reading.ts';
import type { SourceWords } from '../../types.ts';
import { apposed, behindQuotation, besideDashes, followingNominal, precedingNominal } from './by-sight.ts';
import {
  governorsSubject,
  modifiedNoun,
  participleBeforeComma,
  participleBehindComma,
  quotedAsSaying,
} from './governed.ts';
import { headlineInverted, headlineSubject } from './headline.ts';
import { openingNominal, openingParticiple } from './opening.ts';
import { agent, ownSubject } from './own.ts';
import { beforeAside, beforeRelative } from './relative.ts';
import { setOff, setOffInverted } from './set-off.ts';
import { listed, sharedBySight, sharedSubject, sharedWithDeed } from './shared.ts';

/** How far a subject may be passed on from verb to verb. */
export const DEPTH = 5;

type Rule = (reading: Reading, verb: number, passive: boolean, depth: number) => SourceWords | null;

/** Who says it, in the order in which they are asked: the verb's own subject first, the words nearby last. */
const RULES: readonly Rule[] = [
  agent,
  quotedAsSaying,
  behindQuotation,
  setOff,
  setOffInverted,
  besideDashes,
  listed,
  headlineInverted,
  headlineSubject,
  beforeRelative,
  openingNominal,
  ownSubject,
  sharedSubject,
  participleBehindComma,
  participleBeforeComma,
  modifiedNoun,
  governorsSubject,
  sharedBySight,
  sharedWithDeed,
  openingParticiple,
  beforeAside,
  apposed,
  followingNominal,
  precedingNominal,
];

/** The source of a verb, or null where the text names none ("was said to ..."). */
export function subjectOf(reading: Reading, verb: number, passive: boolean, depth = 0): SourceWords | null {
  if (depth > DEPTH) return null;
  for (const rule of RULES) {
    const found = rule(reading, verb, passive, depth);
    if (found) return found;
    if (passive && rule === agent) return null;
  }
  return null;
}
