import type { Clause } from './clause.ts';
import { pair } from './rules/pair.ts';
import { particle } from './rules/particle.ts';
import { promised } from './rules/promised.ts';
import { verb } from './rules/verb.ts';
import type { Code } from './types.ts';

type CodeRule = (clause: Clause) => Code | null;

/** In order: what two words say together comes before what the verb says alone. */
const RULES: readonly CodeRule[] = [particle, pair, verb];

/** What a verb in its clause says is done, promised, threatened or refused; null where it is no event. */
export function codeOf(clause: Clause): Code | null {
  for (const rule of RULES) {
    const deed = rule(clause);
    if (deed) return promised(clause, deed);
  }
  return null;
}
