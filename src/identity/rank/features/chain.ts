import { speaks } from '../../resolve/grammar.ts';
import type { Candidate } from '../candidates.ts';
import { sentencesBack } from './distance.ts';
import type { NamedFeature } from './feature.ts';
import type { Scene } from './scene.ts';

const isNear = (candidate: Candidate, scene: Scene): boolean => Math.abs(sentencesBack(candidate, scene)) < 2;

/** Whose the last pronoun was, so many sentences back. */
const wasLast = (candidate: Candidate, { lastSame, lastSameSentence, pronoun }: Scene): number | null =>
  candidate.draft === lastSame ? pronoun.sentence - lastSameSentence : null;

/** By how many pronouns was it meant before? More than nine are not counted. */
export const meant = ({ draft, recall }: Candidate): number => (recall.meant ??= pronounsOf(draft));

function pronounsOf({ references }: Candidate['draft']): number {
  let count = 0;
  for (const { mention } of references) if (mention.kind === 'pronoun' && ++count === 9) break;
  return count;
}

/** Who was meant before, who speaks, and inside or outside of whose words. */
export const CHAIN: readonly NamedFeature[] = [
  ['whose the last such pronoun was, here', (c, s) => wasLast(c, s) === 0],
  ['whose the last such pronoun was, one back', (c, s) => wasLast(c, s) === 1],
  ['whose the last such pronoun was, further', (c, s) => (wasLast(c, s) ?? 0) > 1],
  ['meant by none yet', (c) => meant(c) === 0],
  ['meant by one', (c) => meant(c) === 1],
  ['meant by some', (c) => meant(c) > 2],
  ['quoted as it is', (c, s) => c.use.quoted === s.pronoun.quoted],
  ['speaks, and it is quoted', (c, s) => s.pronoun.quoted && !c.use.quoted && speaks(c.use) && isNear(c, s)],
  ['spoke last', (c, s) => c.draft === s.speaker],
  ['spoke last, and it speaks', (c, s) => c.draft === s.speaker && s.isSpeaking],
];
