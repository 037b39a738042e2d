import { type Draft, isNamed, type Located } from '../entities/draft.ts';
import { mayBePerson } from '../entities/unsure-people.ts';
import { verbOf } from '../resolve/grammar.ts';
import type { Reading, Use } from '../resolve/reading.ts';
import { governorOf, isOwner, type Part, partOf } from './place.ts';
import { isRelative, placeOf, salienceOf } from './uses.ts';

/** How far back a pronoun looks, in sentences and in uses. */
const SENTENCES_BACK = 6;
const USES_BACK = 80;

/** Somebody whom a pronoun may stand for. */
export interface Candidate {
  readonly draft: Draft;
  /** The use that tells most: of those in the sentence nearest before the pronoun, the subject, else the last. */
  readonly use: Located;
  /** What that use is in its clause. */
  readonly part: Part;
  /** Uses within reach. */
  readonly uses: number;
  /** Those of them that were subjects. */
  readonly subjects: number;
  /** What the uses within reach are worth together: subjects more than the rest, the near more than the far. */
  readonly salience: number;
  /** Where the uses within reach stand: a bit for each place (`placeBit`). */
  readonly places: number;
  /** Names in all of the article. */
  readonly names: number;
  /** Is it named only behind the pronoun? */
  readonly behind: boolean;
  /** What several features ask of it, once it is known. */
  readonly recall: Recall;
}

/** How a candidate stands to the pronoun and to the others; each is set by the one who first asks. */
export interface Recall {
  stepsUp?: number;
  stepsDown?: number;
  closer?: number;
  moreSalient?: number;
  meant?: number;
}

/**
 * Whom a pronoun for a person may stand for, the one used last first; those named behind it in its sentence last.
 * `blind` does not see genders: how to learn from texts where they tell who is meant.
 */
export function candidatesOf(reading: Reading, pronoun: Located, blind = false): Candidate[] {
  const found = new Map<Draft, Candidate>();
  for (const use of usesBefore(reading, pronoun)) {
    if (!mayBe(use.draft, pronoun, blind) || isOnlyQuoted(use, pronoun)) continue;
    const known = found.get(use.draft);
    found.set(use.draft, known === undefined ? firstOf(use, pronoun) : moreOf(known, use.located, pronoun));
  }
  for (const candidate of found.values()) if (isBarred(candidate.use, pronoun)) found.delete(candidate.draft);
  for (const { draft, use } of behind(reading, pronoun, blind))
    if (!found.has(draft))
      found.set(draft, {
        ...firstOf({ draft, located: use }, pronoun),
        uses: 0,
        salience: 0,
        places: 0,
        behind: true,
      });
  return [...found.values()];
}

/** Uses within reach, the last first, those of names that may be nobody's among them. */
function usesBefore({ uses, unsure }: Reading, pronoun: Located): readonly Use[] {
  const sure = lastOf(uses, pronoun);
  const others = lastOf(unsure, pronoun);
  return others.length === 0 ? sure : [...sure, ...others].sort((a, b) => b.located.at - a.located.at);
}

function lastOf(uses: readonly Use[], pronoun: Located): Use[] {
  const found: Use[] = [];
  for (let i = uses.length - 1; i >= 0 && i >= uses.length - USES_BACK; i--) {
    if (!isWithinReach(uses[i]!, pronoun)) break;
    found.push(uses[i]!);
  }
  return found;
}

const isWithinReach = ({ located }: Use, pronoun: Located): boolean =>
  located.segment === pronoun.segment && pronoun.sentence - located.sentence <= SENTENCES_BACK;

const firstOf = ({ draft, located }: Use, pronoun: Located): Candidate => ({
  draft,
  use: located,
  part: partOf(located),
  uses: 1,
  subjects: partOf(located) === 'subject' ? 1 : 0,
  salience: salienceOf(located, pronoun),
  places: placeOf(located, pronoun),
  names: namesOf(draft),
  behind: false,
  recall: {},
});

const namesOf = ({ references }: Draft): number =>
  references.reduce((count, { mention }) => (mention.kind === 'name' ? count + 1 : count), 0);

function moreOf(known: Candidate, earlier: Located, pronoun: Located): Candidate {
  const better = earlier.sentence === known.use.sentence && worth(earlier) > worth(known.use);
  const use = better ? earlier : known.use;
  return {
    ...known,
    use,
    part: partOf(use),
    uses: known.uses + 1,
    subjects: known.subjects + (partOf(earlier) === 'subject' ? 1 : 0),
    salience: known.salience + salienceOf(earlier, pronoun),
    places: known.places | placeOf(earlier, pronoun),
  };
}

/** "Roe, who": the name tells more than the relative pronoun, the subject more than the rest. */
const worth = (use: Located): number => (isRelative(use) ? 0 : partOf(use) === 'subject' ? 2 : 1);

/** One person; a name may be of the other gender, against the list of names, a description may not. */
function mayBe(draft: Draft, { mention }: Located, blind: boolean): boolean {
  if (draft.type !== 'person') return mayBePerson(draft);
  if (draft.plural) return false;
  return blind || draft.gender === null || draft.gender === mention.gender || isNamed(draft);
}

/** "Roe met her": a verb's subject is not its object beside it. */
function isBarred(use: Located, pronoun: Located): boolean {
  if (use.sentence !== pronoun.sentence || use.segment !== pronoun.segment || use === pronoun) return false;
  const { tokens } = pronoun.segment;
  const { lower, head } = tokens[pronoun.mention.head]!;
  if (isOwner(pronoun) || lower.endsWith('self') || partOf(pronoun) === 'subject') return false;
  const verb = verbOf(use);
  const isOwn =
    verb !== null && (tokens[pronoun.mention.from - 1] === verb || tokens[pronoun.mention.from - 2] === verb);
  return isOwn || (head >= 0 && governorOf(use) === head && partOf(use) === 'subject');
}

/** Who is spoken of inside a quotation is not who goes on outside it. */
const isOnlyQuoted = ({ draft, located }: Use, pronoun: Located): boolean =>
  located.quoted && !pronoun.quoted && draft.references.every(({ quoted }) => quoted);

/** Names behind the pronoun in its sentence ("After she left, Roe said"), the first two. */
function behind(reading: Reading, pronoun: Located, blind: boolean): { draft: Draft; use: Located }[] {
  const found: { draft: Draft; use: Located }[] = [];
  for (let i = pronoun.at + 1; i < reading.all.length && found.length < 2; i++) {
    const next = reading.all[i]!;
    if (next.segment !== pronoun.segment || next.sentence !== pronoun.sentence) break;
    const draft = next.mention.kind === 'name' ? reading.byMention.get(next.mention) : undefined;
    if (draft !== undefined && mayBe(draft, pronoun, blind)) found.push({ draft, use: next });
  }
  return found;
}
