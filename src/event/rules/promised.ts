import type { Clause } from '../clause.ts';
import { AGREEING, REFUSING, THREATENING } from '../lexicon/governors.ts';
import { type Code, isHarm, isHelp, type Root } from '../types.ts';

/** What "agreed to", "refused to", "threatened to", "will" and "will not" make of the deed behind them. */
export function promised(clause: Clause, deed: Code): Code {
  const governor = clause.governor === null ? '' : clause.segment.tokens[clause.governor]!.lemma;
  if (REFUSING.has(governor) || (clause.negated && isAhead(clause)))
    return { type: 'REJECT', mode: MODE[deed.type] ?? null };
  if (THREATENING.has(governor) && isHarm(deed)) return { type: 'THREATEN', mode: null };
  if (AGREEING.has(governor) || isAhead(clause)) return ofFuture(deed);
  return deed;
}

/** "will", "shall", "is to", and "would" of reported speech. */
export const isAhead = ({ auxiliaries }: Clause): boolean =>
  auxiliaries.some((word) => /^(will|wo|['’]ll|shall|would)$/.test(word));

/** PLOVER's modes of a promise or a refusal: what is promised or refused. */
const MODE: Partial<Record<Root, string>> = {
  CONSULT: 'meet',
  AID: 'assist',
  COOPERATE: 'assist',
  CONCEDE: 'yield',
  RETREAT: 'yield',
};

function ofFuture(deed: Code): Code {
  if (deed.type === 'REQUEST' || deed.type === 'REJECT' || deed.type === 'ACCUSE') return deed;
  return { type: isHelp(deed) ? 'AGREE' : 'THREATEN', mode: MODE[deed.type] ?? null };
}
