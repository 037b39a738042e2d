import type { Located } from '../entities/draft.ts';
import { type Part, partOf } from './place.ts';

export const isRelative = ({ mention, segment }: Located): boolean =>
  segment.tokens[mention.from]!.lower.startsWith('wh');

/** What a use is worth by its part in the clause (in kind as Lappin and Leass 1994). */
const WORTH: Readonly<Record<Part, number>> = {
  subject: 4,
  object: 2,
  owner: 2,
  oblique: 1.5,
  aside: 1,
  other: 1,
};

/** In the pronoun's sentence, one back, two back: as a subject, as a pronoun, as anything. */
export const placeBit = (sentencesBack: number, as: 'subject' | 'pronoun' | 'any'): number =>
  sentencesBack > 2 ? 0 : 1 << (3 * sentencesBack + (as === 'subject' ? 0 : as === 'pronoun' ? 1 : 2));

export function placeOf(use: Located, pronoun: Located): number {
  const back = pronoun.sentence - use.sentence;
  const subject = partOf(use) === 'subject' ? placeBit(back, 'subject') : 0;
  const called = use.mention.kind === 'pronoun' && !isRelative(use) ? placeBit(back, 'pronoun') : 0;
  return subject | called | placeBit(back, 'any');
}

/** Half with every sentence. */
export const salienceOf = (use: Located, pronoun: Located): number =>
  (isRelative(use) ? 0.5 : WORTH[partOf(use)]) * 0.5 ** (pronoun.sentence - use.sentence);
