import { relationOf } from '../../../language/index.ts';
import { clauseAbove } from '../clauses.ts';
import { opens } from './distance.ts';
import type { NamedFeature } from './feature.ts';
import { isOfKin } from './kin.ts';
import type { Scene } from './scene.ts';

/** Candidates before the pronoun. */
const before = ({ candidates }: Scene): number => candidates.filter(({ behind }) => !behind).length;

/** How the clause that the pronoun stands in hangs on the rest. */
function clauseRelation({ pronoun: { segment, mention } }: Scene): string {
  const clause = clauseAbove(segment, mention.head);
  return clause < 0 ? '' : relationOf(segment, clause);
}

/** What is the same for all candidates: it tells what the others' features are worth. */
export const PRONOUN: readonly NamedFeature[] = [
  ['it is a subject', (_, s) => s.part === 'subject'],
  ['it is an owner', (_, s) => s.part === 'owner'],
  ['it opens its sentence', (_, s) => opens(s.pronoun)],
  ['it stands in front', (_, s) => s.isFronted],
  ['it owns kin', (_, s) => isOfKin(s.pronoun)],
  ['it is quoted', (_, s) => s.pronoun.quoted],
  ['it speaks', (_, s) => s.isSpeaking],
  ['nobody before', (_, s) => before(s) === 0],
  ['one before', (_, s) => before(s) === 1],
  ['two before', (_, s) => before(s) === 2],
  ['many before', (_, s) => before(s) > 3],
  ['two may be meant', (_, s) => s.rivals.length === 2],
  ['three may be meant', (_, s) => s.rivals.length === 3],
  ['many may be meant', (_, s) => s.rivals.length > 3],
  ['such a pronoun came before', (_, s) => s.lastSameSentence >= 0],
  ['such a pronoun opened the text', (_, s) => s.isOrphaned],
  ['it is in a clause of circumstance', (_, s) => clauseRelation(s) === 'advcl'],
  ['it is in a clause that is said or thought', (_, s) => clauseRelation(s) === 'ccomp'],
  ['it is in a clause about a noun', (_, s) => clauseRelation(s) === 'acl'],
  ['it is in a clause that goes on', (_, s) => clauseRelation(s) === 'conj'],
  ['it is in the main clause', (_, s) => clauseRelation(s) === 'root'],
];
