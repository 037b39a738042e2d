import type { Draft, Located } from '../../entities/draft.ts';
import { likelyGender } from '../../entities/likely-gender.ts';
import { speaks } from '../../resolve/grammar.ts';
import type { Reading } from '../../resolve/reading.ts';
import type { Candidate } from '../candidates.ts';
import { type Clause, clausesAround } from '../clauses.ts';
import { type Part, partOf, stepsUp } from '../place.ts';

/** What is known once for all candidates of a pronoun. */
export interface Scene {
  readonly pronoun: Located;
  readonly candidates: readonly Candidate[];
  /** Those of them who are people whose gender allows it, or who may be of any. */
  readonly rivals: readonly Candidate[];
  /** Those of these who were spoken of before the pronoun, the one used last first. */
  readonly rivalsBefore: readonly Candidate[];
  /** The clauses around the pronoun, its own first. */
  readonly clauses: readonly Clause[];
  /** What the pronoun is in its clause. */
  readonly part: Part;
  /** Tokens above the pronoun in the tree, with the steps to each. */
  readonly above: ReadonlyMap<number, number>;
  /** Whom the nearest pronoun of the same gender before it was given to. */
  readonly lastSame: Draft | null;
  readonly lastSameSentence: number;
  readonly speaker: Draft | null;
  readonly isSpeaking: boolean;
  /** Does it stand in a phrase or clause before the main one ("Speaking to her staff, ...")? */
  readonly isFronted: boolean;
  /** Genders are not to be seen. */
  readonly blind: boolean;
  /** The first person of the text. */
  readonly first: Draft | null;
  /** The most uses that any candidate has, and the most names in all of the article. */
  readonly mostUses: number;
  readonly mostNames: number;
  /** Was a pronoun of the same gender there before anybody was named? The text is a piece of a longer one. */
  readonly isOrphaned: boolean;
}

export function sceneOf(
  reading: Reading,
  pronoun: Located,
  candidates: readonly Candidate[],
  blind: boolean,
): Scene {
  const last = lastSame(reading, pronoun, blind);
  const rivals = candidates.filter((candidate) => mayBeMeant(candidate, pronoun, blind));
  return {
    pronoun,
    candidates,
    rivals,
    rivalsBefore: rivals.filter(({ behind }) => !behind),
    clauses: clausesAround(reading, pronoun),
    part: partOf(pronoun),
    above: stepsUp(pronoun),
    lastSame: last === null ? null : (reading.byMention.get(last.mention) ?? null),
    lastSameSentence: last?.sentence ?? -1,
    speaker: reading.speaker,
    isSpeaking: speaks(pronoun),
    isFronted: isFronted(pronoun),
    blind,
    first: reading.firstPerson,
    mostUses: candidates.reduce((most, { uses }) => Math.max(most, uses), 0),
    mostNames: candidates.reduce((most, { names }) => Math.max(most, names), 0),
    isOrphaned: !blind && reading.orphans.has(pronoun.mention.gender),
  };
}

function mayBeMeant({ draft }: Candidate, { mention }: Located, blind: boolean): boolean {
  if (draft.type !== 'person' || !draft.sure) return false;
  if (blind) return true;
  const gender = draft.gender ?? likelyGender(draft);
  return gender === null || gender === mention.gender;
}

/** The nearest pronoun of the same gender before it, at most some mentions back. */
function lastSame({ all }: Reading, pronoun: Located, blind: boolean): Located | null {
  for (let i = pronoun.at - 1; i >= 0 && i > pronoun.at - 40; i--) {
    const { mention, segment } = all[i]!;
    if (segment !== pronoun.segment) return null;
    if (mention.kind !== 'pronoun' || mention.gender === null) continue;
    if (blind || mention.gender === pronoun.mention.gender) return all[i]!;
  }
  return null;
}

function isFronted({ mention, segment, sentence }: Located): boolean {
  const { tokens, sentences } = segment;
  const { from, to } = sentences[sentence]!;
  if (!/^(VBG|VBN|IN|WRB)$/.test(tokens[from]!.xpos) || mention.from - from > 20) return false;
  for (let i = from; i < mention.from; i++) if (tokens[i]!.text === ',' && i > from + 1) return false;
  for (let i = mention.to; i < to && i < mention.to + 20; i++) if (tokens[i]!.text === ',') return true;
  return false;
}
