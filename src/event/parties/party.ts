import { childrenOf, type Mention, mentionsNear, relationOf, type Segment } from '../../language/index.ts';
import type { Span } from '../../text/index.ts';
import { isPeople } from '../lexicon/people.ts';

/** Somebody in an event: the words, and the mention they are where they are one. */
export interface Party extends Span {
  readonly mention: Mention | null;
}

/** Nouns that count or gather what their "of" names: "thousands of workers". */
const GATHERING =
  /^(thousand|hundred|dozen|score|ten|million|number|group|member|crowd|majority|several|many|some|convoy|unit|all|most|both|each|one|series|position|target)$/;
/** The longest run of words that is given as a party where no mention was found. */
const LONGEST = 8;

/** Whom a noun phrase's head stands for, those joined to it by "and" included. */
export function partiesAt(segment: Segment, head: number): Party[] {
  const joined = childrenOf(segment, head).filter((child) => relationOf(segment, child) === 'conj');
  const parties = [head, ...joined].flatMap((token) => partyAt(segment, token) ?? []);
  return parties.filter((party, at) => parties.findIndex(({ start }) => start === party.start) === at);
}

function partyAt(segment: Segment, head: number): Party | null {
  const own = widest(
    mentionsNear(segment, head, head).filter((m) => m.from <= head && head < m.to && standsFor(m, head)),
  );
  if (own) return { start: own.start, end: own.end, mention: own };
  if (GATHERING.test(segment.tokens[head]!.lemma)) {
    const behind = childrenOf(segment, head).find((child) => relationOf(segment, child) === 'nmod');
    if (behind !== undefined) return partyAt(segment, behind);
  }
  return words(segment, head);
}

/** "Iran" in "Iran's minister" is no mention of the minister. */
const standsFor = (mention: Mention, head: number): boolean =>
  mention.head === head || mention.kind === 'name';

function widest(mentions: readonly Mention[]): Mention | null {
  return mentions.reduce<Mention | null>(
    (best, m) => (best && best.to - best.from >= m.to - m.from ? best : m),
    null,
  );
}

/** A noun for people with what stands before it ("the region's most wanted man"). */
function words(segment: Segment, head: number): Party | null {
  const { tokens } = segment;
  if (!isPeople(tokens[head]!.lemma)) return null;
  const first = leftmost(segment, head);
  const from = leftmost(segment, first);
  return { start: tokens[from]!.start, end: tokens[head]!.end, mention: null };
}

/** The first word before a token that describes it. */
function leftmost(segment: Segment, token: number): number {
  const before = childrenOf(segment, token).filter(
    (child) =>
      child < token &&
      token - child < LONGEST &&
      /^(det|amod|compound|nummod|nmod)$/.test(relationOf(segment, child)),
  );
  return before[0] ?? token;
}
