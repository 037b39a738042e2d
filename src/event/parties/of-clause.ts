import { childBy, childrenOf, relationOf, type Segment } from '../../language/index.ts';
import type { Clause } from '../clause.ts';
import { type Party, partiesAt } from './party.ts';
import { prepositionOf } from './preposition.ts';
import { subjectOf } from './subject.ts';

/** Who acts in an event, and who is acted on. */
export interface Parties {
  readonly actor: readonly Party[];
  readonly recipient: readonly Party[];
}

/** Prepositions that bring in whom a deed is done to or with. */
const TOWARDS = /^(on|against|with|at|to|for|into|upon|toward|towards|between|over|of|from)$/;

/** Who acts, and on whom, as the tree has it; nobody is put in where the text names none. */
export function partiesOf(clause: Clause): Parties {
  const { segment, verb } = clause;
  const subject = subjectOf(segment, verb);
  const before = subject === null ? [] : partiesAt(segment, subject);
  return clause.passive
    ? { actor: agents(segment, verb), recipient: before }
    : { actor: before, recipient: recipients(segment, verb) };
}

function agents(segment: Segment, verb: number): Party[] {
  const agent = childrenOf(segment, verb).find((child) => prepositionOf(segment, child) === 'by');
  return agent === undefined ? [] : partiesAt(segment, agent);
}

/** The object where it is somebody, else whom the object belongs to or is about, else whom a preposition brings in. */
function recipients(segment: Segment, verb: number): Party[] {
  const object = childBy(segment, verb, 'iobj') ?? childBy(segment, verb, 'obj');
  if (object === null) return withoutObject(segment, verb);
  const own = partiesAt(segment, object);
  if (own.length > 0) return own;
  const around = [owners(segment, object), brought(segment, object), brought(segment, verb)];
  return around.find((parties) => parties.length > 0) ?? [];
}

function withoutObject(segment: Segment, verb: number): Party[] {
  const behind = brought(segment, verb);
  const below = childBy(segment, verb, 'xcomp', 'ccomp');
  return behind.length > 0 || below === null ? behind : complement(segment, below);
}

/** Whose the object is: "Iran's claims", "U.S. sanctions". */
function owners(segment: Segment, object: number): Party[] {
  const owner = childrenOf(segment, object).find((child) =>
    /^(nmod:poss|compound|amod)$/.test(segment.tokens[child]!.deprel),
  );
  if (owner === undefined) return [];
  // "his condolences" are the actor's own
  return partiesAt(segment, owner).filter(({ mention }) => mention?.kind !== 'pronoun');
}

/** The first somebody that a preposition brings in under a token. */
function brought(segment: Segment, token: number): Party[] {
  for (const child of childrenOf(segment, token)) {
    if (!/^(obl|nmod)$/.test(relationOf(segment, child)) || !TOWARDS.test(prepositionOf(segment, child)))
      continue;
    const found = partiesAt(segment, child).filter(({ mention }) => mention !== null);
    if (found.length > 0) return found;
    const deeper = [...owners(segment, child), ...brought(segment, child)];
    if (deeper.length > 0) return deeper;
  }
  return [];
}

/** "urged that Iran release ...": whoever is to act. */
function complement(segment: Segment, verb: number): Party[] {
  const subject = childBy(segment, verb, 'nsubj');
  return subject === null ? recipients(segment, verb) : partiesAt(segment, subject);
}
