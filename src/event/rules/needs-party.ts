import type { Clause } from '../clause.ts';
import { nounClasses } from '../lexicon/nouns.ts';

/** Verbs that are events only with a party or a fitting object: "share a border", "hit a record", "return to work". */
const NEEDS_PARTY = new Set(
  (
    'allow appreciate arrive back battle beat block burn call celebrate charge defend destroy ' +
    'discuss distribute examine exchange feed fight fine free halt harm help hit ignore insist ' +
    'invade lead march occupy order press propose protect push question raid rally recall ' +
    'regret resist return reverse rule share sign storm strike supply support target thank ' +
    'train travel treat yield warn caution ask restrict prohibit bar'
  ).split(' '),
);

/** The verb is too common to count where nobody is named around it. */
export const needsParty = ({ lemma, objects }: Clause): boolean =>
  NEEDS_PARTY.has(lemma) && !objects.some((noun) => nounClasses(noun).size > 0);
