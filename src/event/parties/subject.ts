import { childBy, relationOf, type Segment } from '../../language/index.ts';

/** How far up the tree a verb may borrow its subject: "Kenya agreed to begin releasing ...". */
const STEPS = 3;

/**
 * The token that heads a verb's subject: its own, the noun that a relative or reduced clause belongs to,
 * or that of the verb it depends on; null where the text names none.
 */
export function subjectOf(segment: Segment, verb: number): number | null {
  let at = verb;
  for (let step = 0; step < STEPS; step++) {
    const own = childBy(segment, at, 'nsubj');
    if (own !== null && !isRelative(segment, own)) return own;
    const { head } = segment.tokens[at]!;
    const relation = relationOf(segment, at);
    if (head < 0) return null;
    if (relation === 'acl' && segment.tokens[head]!.upos !== 'VERB') return head;
    if (own !== null || !/^(xcomp|conj|advcl)$/.test(relation)) return null;
    at = head;
  }
  return null;
}

/** "who", "which", "that": what they stand for is the noun the clause belongs to. */
const isRelative = (segment: Segment, token: number): boolean =>
  /^(WP|WDT)$/.test(segment.tokens[token]!.xpos);
