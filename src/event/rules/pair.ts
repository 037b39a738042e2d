import type { Clause } from '../clause.ts';
import { nounClasses } from '../lexicon/nouns.ts';
import { pairsOf } from '../lexicon/pairs.ts';
import type { Code } from '../types.ts';

/** "held talks", "sanctions were imposed": verb and object say it together. */
export function pair({ lemma, objects }: Clause): Code | null {
  for (const { object, code } of pairsOf(lemma)) {
    if (objects.some((noun) => nounClasses(noun).has(object))) return code;
  }
  return null;
}
