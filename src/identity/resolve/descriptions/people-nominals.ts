import type { Draft, Located } from '../../entities/draft.ts';
import type { Reading } from '../reading.ts';
import { sameAge, topic } from '../topic.ts';
import { appositionAfter, appositionBefore } from './appositions.ts';
import { introducedNext } from './introduced.ts';
import { officeHolder, somebodysAgain } from './office-holder.ts';
import { predicate } from './predicates.ts';
import { spouseTold } from './spouse.ts';

/** A rule says who a noun phrase for a person is, or null where it does not know. */
export type NominalRule = (reading: Reading, located: Located) => Draft | null;

/** In this order: what grammar tells, then who holds the office, then who comes next. */
export const PERSON_RULES: ReadonlyArray<readonly [reason: string, rule: NominalRule]> = [
  ['nominal:apposition', appositionAfter],
  ['nominal:apposition-before', appositionBefore],
  ['nominal:predicate', predicate],
  ['nominal:spouse', spouseTold],
  ['nominal:same-age', sameAge],
  ['nominal:somebodys-again', somebodysAgain],
  ['nominal:office-holder', officeHolder],
  ['nominal:introduced-next', introducedNext],
  ['nominal:topic', topic],
];
