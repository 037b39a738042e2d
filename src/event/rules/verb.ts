import type { Clause } from '../clause.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Code } from '../types.ts';

/** "condemned", "arrested": the verb says it alone. */
export const verb = ({ lemma }: Clause): Code | null => VERBS.get(lemma) ?? null;
