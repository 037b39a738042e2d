import { type Draft, wordsOf } from '../../entities/draft.ts';
import { isSomebodys } from './determiners.ts';
import type { NominalRule } from './people-nominals.ts';

/** Whose husband or wife is described, by the word for the other. */
const OTHER: ReadonlyMap<string, RegExp> = new Map([
  ['her husband', /^(wife|widow)$/i],
  ['her late husband', /^(wife|widow)$/i],
  ['his wife', /^(husband|widower)$/i],
  ['his late wife', /^(husband|widower)$/i],
]);

/** "The wife of Jon Roe ... her husband": the one named when she was described. */
export const spouseTold: NominalRule = (reading, located) => {
  if (!isSomebodys(located)) return null;
  const other = OTHER.get(wordsOf(located).toLowerCase());
  if (other === undefined) return null;
  const spouse = reading.recent((draft) => draft.type === 'person' && ofWhom(draft, other) !== null);
  const name = spouse === null ? null : ofWhom(spouse, other);
  return reading.drafts.find((draft) => draft !== spouse && bears(draft, name)) ?? null;
};

/** Whose wife or husband somebody is said to be. */
const ofWhom = ({ titles }: Draft, relation: RegExp): string | null =>
  titles.find(({ title }) => relation.test(title.title) && title.of !== null)?.title.of ?? null;

const bears = ({ type, references }: Draft, name: string | null): boolean =>
  type === 'person' &&
  references.some((reference) => reference.mention.kind === 'name' && wordsOf(reference) === name);
