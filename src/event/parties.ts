import { childBy, childrenOf, type Mention, type Segment } from '../language/index.ts';
import type { Clause } from './clause.ts';

/** The mentions that act in a clause, and those that are acted on. */
export interface Parties {
  readonly actor: readonly Mention[];
  readonly recipient: readonly Mention[];
}

const ACTOR_REACH = 25;
const RECIPIENT_REACH = 14;

/** Who acts, and on whom: by the tree where there is one, else the nearest mentions before and after the verb. */
export function partiesOf(clause: Clause): Parties {
  const subject = subjects(clause);
  return clause.passive
    ? { actor: agents(clause), recipient: subject }
    : { actor: subject, recipient: others(clause) };
}

/** The mentions that are the verb's grammatical subject. */
function subjects(clause: Clause): Mention[] {
  const subject = subjectToken(clause);
  if (subject === null) return withCoordinated(clause, nearestBefore(clause));
  return [subject, ...conjuncts(clause.segment, subject)].flatMap((head) => mentionsOf(clause.segment, head));
}

/** The mention a subject's head stands in, else the one behind its "of": "thousands of workers". */
function mentionsOf(segment: Segment, head: number): Mention[] {
  const own = outermost(segment.mentions.filter((m) => m.from <= head && head < m.to));
  if (own.length > 0) return own;
  const behind = childrenOf(segment, head).filter((child) => segment.tokens[child]!.deprel === 'nmod');
  return outermost(segment.mentions.filter((m) => behind.includes(m.head))).slice(0, 1);
}

/** The subject in the tree, the governing verb's where this one has none ("X agreed to release Y"). */
function subjectToken({ segment, verb, governor }: Clause): number | null {
  for (let at: number | null = verb, steps = 0; at !== null && at >= 0 && steps < 3; steps++) {
    const own = childBy(segment, at, 'nsubj');
    if (own !== null) return own;
    const { head, deprel }: { head: number; deprel: string } = segment.tokens[at]!;
    at = /^(xcomp|conj|acl|advcl)/.test(deprel) ? head : null;
  }
  return governor === null ? null : childBy(segment, governor, 'nsubj');
}

const conjuncts = (segment: Segment, token: number): number[] =>
  childrenOf(segment, token).filter((child) => segment.tokens[child]!.deprel === 'conj');

/** The last mention before the verb that no preposition puts into another role. */
function nearestBefore({ segment, from, group }: Clause): Mention[] {
  const limit = Math.max(from, group - ACTOR_REACH);
  const mentions = outermost(segment.mentions.filter((m) => m.from >= limit && m.to <= group));
  const free = mentions.filter(
    (m) => !/^(in|on|at|of|from|near|for|with|to|against|by|after|over|into)$/.test(wordBefore(segment, m)),
  );
  const found = free.at(-1) ?? mentions.at(-1);
  return found ? [found] : [];
}

function wordBefore({ tokens }: Segment, { from }: Mention): string {
  const at = /^(the|a|an)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  return tokens[at]?.lower ?? '';
}

/** "X and Y met": the mention joined to the one found. */
function withCoordinated({ segment }: Clause, found: readonly Mention[]): Mention[] {
  const [last] = found;
  if (!last) return [];
  const joined =
    segment.tokens[last.from - 1]?.lower === 'and' || segment.tokens[last.from - 2]?.lower === 'and';
  const other = joined
    ? outermost(segment.mentions.filter((m) => m.to < last.from && m.to >= last.from - 3)).at(-1)
    : undefined;
  return other ? [other, last] : [last];
}

/** The mentions behind the verb that are not only a place or a time of the deed. */
function others({ segment, verb, to }: Clause): Mention[] {
  const limit = Math.min(to, verb + RECIPIENT_REACH);
  const mentions = outermost(segment.mentions.filter((m) => m.from > verb && m.from < limit));
  const found = mentions.find((m) => !/^(in|at|near|by|from)$/.test(wordBefore(segment, m))) ?? mentions[0];
  if (!found) return [];
  const joined = mentions.find(
    (m) => m.from > found.to && m.from <= found.to + 2 && segment.tokens[found.to]?.lower === 'and',
  );
  return joined ? [found, joined] : [found];
}

/** The mention behind a passive's "by". */
function agents({ segment, verb, to }: Clause): Mention[] {
  const by = segment.tokens.findIndex(
    ({ lower }, at) => at > verb && at < Math.min(to, verb + RECIPIENT_REACH) && lower === 'by',
  );
  if (by < 0) return [];
  const found = outermost(segment.mentions.filter((m) => m.from > by && m.from <= by + 3))[0];
  return found ? [found] : [];
}

/** Of mentions inside one another ("Iran" in "Iran's minister") the widest, in order. */
function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions
    .filter(
      (m) =>
        !mentions.some((o) => o !== m && o.from <= m.from && o.to >= m.to && o.to - o.from > m.to - m.from),
    )
    .sort((a, b) => a.from - b.from);
}
