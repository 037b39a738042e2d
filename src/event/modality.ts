import type { Modality, StatementAct } from '../format/index.ts';
import { childBy } from '../language/index.ts';
import type { Clause } from './clause.ts';
import { AGREEING, REQUESTING, THREATENING } from './lexicon/governors.ts';
import { isAhead } from './rules/promised.ts';
import type { Code } from './types.ts';

/** How the text puts a deed: as done, planned, asked for, denied or only possible. `act` is its statement's. */
export function modalityOf(clause: Clause, { type }: Code, act: StatementAct | null): Modality {
  if (type === 'REJECT' && clause.governor === null && !clause.negated) return 'asserted';
  if (isRequested(clause)) return 'asked';
  if (isHypothetical(clause)) return 'hypothetical';
  if (isGovernorNegated(clause) && type !== 'REJECT') return 'denied';
  if (isPlanned(clause) || act === 'intended') return type === 'REJECT' ? 'asserted' : 'planned';
  if (clause.negated && type !== 'REJECT') return 'denied';
  return act === 'denied' ? 'denied' : 'asserted';
}

const governorOf = ({ segment, governor }: Clause): string =>
  governor === null ? '' : segment.tokens[governor]!.lemma;

/** "urged Kenya to release", "must release"; "sought to send" is the asker's own plan. */
function isRequested(clause: Clause): boolean {
  if (clause.auxiliaries.some((word) => /^(should|must|ought)$/.test(word))) return true;
  const { segment, governor } = clause;
  if (governor === null || !REQUESTING.has(governorOf(clause))) return false;
  return childBy(segment, governor, 'obj', 'iobj', 'obl', 'nsubj:pass') !== null;
}

/** "did not mean to harm" */
const isGovernorNegated = ({ segment, governor }: Clause): boolean =>
  governor !== null &&
  segment.tokens
    .slice(Math.max(0, governor - 2), governor)
    .some(({ lower }) => /^(not|n['’]t|never)$/.test(lower));

function isHypothetical({ segment, from, group, auxiliaries }: Clause): boolean {
  if (auxiliaries.some((word) => /^(could|might|may|can)$/.test(word))) return true;
  const before = segment.tokens.slice(Math.max(from, group - 8), group);
  return before.some(({ lower }) => /^(if|unless|whether|should)$/.test(lower));
}

function isPlanned(clause: Clause): boolean {
  if (isAhead(clause)) return true;
  if (!clause.auxiliaries.includes('to')) return false;
  const { segment, governor } = clause;
  if (governor === null || AGREEING.has(governorOf(clause)) || THREATENING.has(governorOf(clause)))
    return true;
  // "were quick to blame": the adjective judges a deed that was done
  return segment.tokens[governor]!.upos !== 'ADJ';
}
