import type { Draft, Located } from '../entities/draft.ts';
import { isPossessor, verbBehind, verbOf } from './grammar.ts';
import type { Reading, Use } from './reading.ts';

/** How far back a pronoun looks, in sentences and in uses. */
const SENTENCES_BACK = 5;
const USES_BACK = 60;

/**
 * What makes an earlier use the likelier one to be meant (in kind as Lappin and Leass 1994; the weights were chosen on
 * GAP's validation part): it is near, a subject, first in its sentence, in the same role or quotation. "She" and "he" are ranked (rank/).
 */
const WEIGHTS = {
  sentence: -3.5,
  subject: 6,
  lastSubject: 1.5,
  first: 2,
  possessor: 0.5,
  near: 1,
  sameQuotation: 2,
  sameRole: 1.5,
  ownClause: 1,
  use: 0.4,
} as const;

/** A use this many tokens before the pronoun is near it. */
const NEAR = 6;

/** The draft that a pronoun most likely stands for, among those used before it. */
export function mostSalient(
  reading: Reading,
  pronoun: Located,
  fits: (draft: Draft) => boolean,
): Draft | null {
  const scores = new Map<Draft, number>();
  const { uses } = reading;
  const asSubject = verbBehind(pronoun) !== null;
  let subjects = 0;
  for (let i = uses.length - 1; i >= 0 && i >= uses.length - USES_BACK; i--) {
    const use = uses[i]!;
    if (use.located.segment !== pronoun.segment || pronoun.sentence - use.located.sentence > SENTENCES_BACK)
      break;
    if (!fits(use.draft) || isOwnSubject(use, pronoun) || isInQuotationOnly(use, pronoun)) continue;
    const subject = verbBehind(use.located) !== null;
    let score = scoreOf(use, pronoun);
    if (subject) score += WEIGHTS.subject + (subjects++ === 0 ? lastSubject(use, pronoun) : 0);
    if (subject === asSubject) score += WEIGHTS.sameRole;
    const known = scores.get(use.draft);
    scores.set(use.draft, known === undefined ? score : Math.max(known, score) + WEIGHTS.use);
  }
  return highest(scores);
}

/** Who is spoken of inside a quotation is not who goes on outside it. */
const isInQuotationOnly = ({ draft, located }: Use, pronoun: Located): boolean =>
  located.quoted && !pronoun.quoted && draft.references.every(({ quoted }) => quoted);

/** The subject nearest before the pronoun; more in its own sentence. */
const lastSubject = ({ located }: Use, pronoun: Located): number =>
  WEIGHTS.lastSubject + (located.sentence === pronoun.sentence ? WEIGHTS.ownClause : 0);

function highest(scores: ReadonlyMap<Draft, number>): Draft | null {
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [draft, score] of scores) {
    if (score <= most) continue;
    best = draft;
    most = score;
  }
  return best;
}

function scoreOf({ located }: Use, pronoun: Located): number {
  const { mention, segment, sentence } = located;
  let score = WEIGHTS.sentence * (pronoun.sentence - sentence);
  if (mention.from <= segment.sentences[sentence]!.from + 2) score += WEIGHTS.first;
  if (isPossessor(located)) score += WEIGHTS.possessor;
  if (pronoun.mention.from - mention.to < NEAR) score += WEIGHTS.near;
  if (located.quoted === pronoun.quoted) score += WEIGHTS.sameQuotation;
  return score;
}

/** "Roe met them": the verb's subject is not its object. */
function isOwnSubject({ located }: Use, pronoun: Located): boolean {
  const { tokens } = pronoun.segment;
  if (located.sentence !== pronoun.sentence || !/^(them|it)$/.test(tokens[pronoun.mention.from]!.lower))
    return false;
  const verb = verbOf(located);
  return (
    verb !== null && (tokens[pronoun.mention.from - 1] === verb || tokens[pronoun.mention.from - 2] === verb)
  );
}
