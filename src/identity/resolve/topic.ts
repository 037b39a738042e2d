import { type Draft, type Located, wordsOf } from '../entities/draft.ts';
import { isDefinite } from './descriptions/determiners.ts';
import type { NominalRule } from './descriptions/people-nominals.ts';
import { speaksInverted, verbOf } from './grammar.ts';

const AGE = /(\d{1,3})-year-old/;

/** "The 61-year-old": whose age the text has given. */
export const sameAge: NominalRule = (reading, located) => {
  if (!isDefinite(located)) return null;
  const age = AGE.exec(wordsOf(located))?.[1];
  if (age === undefined) return null;
  return reading.recent((draft) => draft.type === 'person' && agrees(draft, located) && hasAge(draft, age));
};

function hasAge({ references }: Draft, age: string): boolean {
  return references.some((reference) => {
    const { mention, segment } = reference;
    if (AGE.exec(wordsOf(reference))?.[1] === age) return true;
    return segment.tokens[mention.to]?.text === ',' && segment.tokens[mention.to + 1]?.text === age;
  });
}

/** How many sentences back the subject may stand. */
const SENTENCES_BACK = 2;

/** "The former teacher", "the 61-year-old general": said anew of the named person who was the subject last. */
export const topic: NominalRule = (reading, located) => {
  if (!isDefinite(located) || !isAside(located)) return null;
  const { uses } = reading;
  for (let i = uses.length - 1; i >= 0; i--) {
    const { draft, located: use } = uses[i]!;
    if (use.segment !== located.segment || located.sentence - use.sentence > SENTENCES_BACK) return null;
    if (draft.type !== 'person' || use.mention.kind !== 'name' || use.quoted || !agrees(draft, located))
      continue;
    if (use.sentence < located.sentence && (verbOf(use) !== null || speaksInverted(use))) return draft;
  }
  return null;
};

/** It tells something more of who is known already, and no office of somebody's. */
const isAside = (located: Located): boolean => {
  const title = located.mention.titles.at(-1);
  if (title !== undefined && title.of !== null) return false;
  return title?.former === true || AGE.test(wordsOf(located));
};

const agrees = ({ gender }: Draft, { mention }: Located): boolean =>
  gender === null || mention.gender === null || gender === mention.gender;
