import { childBy } from '../../../language/index.ts';
import type { Draft, Located } from '../../entities/draft.ts';
import type { Reading } from '../reading.ts';
import { isIndefinite } from './determiners.ts';
import type { NominalRule } from './people-nominals.ts';

/** How many mentions back the subject may stand. */
const FARTHEST = 8;

/** "Ivo Brand is a retired judge": what somebody is said to be is said of the subject. */
export const predicate: NominalRule = (reading, located) => {
  if (!isIndefinite(located)) return null;
  const { mention, segment } = located;
  const { tokens } = segment;
  const copula = childBy(segment, mention.head, 'cop');
  const subject = childBy(segment, mention.head, 'nsubj');
  if (copula === null || subject === null || subject > mention.from) return null;
  if (!/^(is|was|'s|’s)$/.test(tokens[copula]!.lower) || hasDoubt(located)) return null;
  const draft = holderOf(reading, located, subject);
  if (draft === null || draft.type !== 'person' || draft.plural) return null;
  return draft.gender === null || mention.gender === null || draft.gender === mention.gender ? draft : null;
};

/** "is not a judge", "would be a judge", "Is he a judge?". */
function hasDoubt({ mention, segment, sentence }: Located): boolean {
  const { tokens, sentences } = segment;
  if (childBy(segment, mention.head, 'aux') !== null) return true;
  if (tokens[sentences[sentence]!.to - 1]!.text === '?') return true;
  for (let i = mention.from - 3; i < mention.head; i++)
    if (/^(not|n['’]t|never|no|hardly)$/.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Whose mention has the token. */
function holderOf({ all, byMention }: Reading, { segment, at }: Located, token: number): Draft | null {
  for (let i = at - 1; i >= 0 && i > at - FARTHEST; i--) {
    const { mention, segment: theirs } = all[i]!;
    if (theirs !== segment) return null;
    if (mention.from <= token && token < mention.to) return byMention.get(mention) ?? null;
  }
  return null;
}
