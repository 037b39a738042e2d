import type { Modality, StatementAct } from '../format/index.ts';
import { childrenOf, type Segment } from '../language/index.ts';
import { AGREEING, REQUESTING, THREATENING } from './lexicon/governors.ts';

const ASKING = /^(call|demand|request|appeal|plea|bid|petition)$/;
const PLANNING = /^(plan|threat|promise|proposal|offer|prospect|possibility)$/;

/** How the text puts a deed that a noun names: by the word it depends on ("the call for the release of ..."). */
export function nominalModality(segment: Segment, noun: number, act: StatementAct | null): Modality {
  const { head } = segment.tokens[noun]!;
  const governor = segment.tokens[head]?.lemma ?? '';
  if (ASKING.test(governor) || REQUESTING.has(governor)) return 'asked';
  if (PLANNING.test(governor) || AGREEING.has(governor) || THREATENING.has(governor)) return 'planned';
  const auxiliaries = head < 0 ? [] : childrenOf(segment, head).map((child) => segment.tokens[child]!.lower);
  if (auxiliaries.some((word) => /^(will|shall|would)$/.test(word))) return 'planned';
  if (auxiliaries.some((word) => /^(could|might|may|if)$/.test(word))) return 'hypothetical';
  return act === 'denied' ? 'denied' : 'asserted';
}
