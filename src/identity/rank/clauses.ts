import { childBy, relationOf } from '../../language/index.ts';
import type { Draft, Located } from '../entities/draft.ts';
import type { Reading } from '../resolve/reading.ts';
import { partOf } from './place.ts';

type Segment = Located['segment'];

/** Who acts in a clause and whom it is done to, as far as that is somebody's mention. */
export interface Clause {
  readonly actor: Draft | null;
  readonly patient: Draft | null;
}

const NOBODY: Clause = { actor: null, patient: null };
const NONE = -1;

/** How many clauses up from a pronoun are looked at. */
const CLAUSES = 3;

/** The pronoun's own clause (of a subject, the one above it) and those above, the nearest first. */
export function clausesAround(reading: Reading, pronoun: Located): Clause[] {
  const { segment, mention } = pronoun;
  const drafts = draftsHere(reading, pronoun);
  let verb = clauseAbove(segment, mention.head);
  if (partOf(pronoun) === 'subject' && verb !== NONE) verb = clauseAbove(segment, verb);
  const found: Clause[] = [];
  while (found.length < CLAUSES) {
    found.push(verb === NONE ? NOBODY : clauseOf(segment, verb, drafts));
    if (verb !== NONE) verb = clauseAbove(segment, verb);
  }
  return found;
}

/** The head of the clause that a token stands in: the nearest verb above it, or noun with a subject of its own. */
export function clauseAbove(segment: Segment, token: number): number {
  let at = segment.tokens[token]!.head;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    if (segment.tokens[at]!.upos === 'VERB' || childBy(segment, at, 'nsubj') !== null) return at;
    at = segment.tokens[at]!.head;
  }
  return NONE;
}

function clauseOf(segment: Segment, verb: number, drafts: ReadonlyMap<number, Draft>): Clause {
  const object = childBy(segment, verb, 'obj', 'iobj');
  return {
    actor: drafts.get(actorOf(segment, verb)) ?? null,
    patient: object === null ? null : (drafts.get(object) ?? null),
  };
}

/** Verbs whose subject, not their object, does what the infinitive says. */
const PROMISES = new Set(['promise', 'threaten', 'vow']);

/** Who does what a verb says: its subject, else that of the clause it goes on or hangs on ("asked Roe to leave": Roe). */
function actorOf(segment: Segment, verb: number): number {
  let at = verb;
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const subject = childBy(segment, at, 'nsubj');
    const relation = relationOf(segment, at);
    if (subject !== null && !(relation === 'acl' && isRelative(segment, subject))) return subject;
    const above = segment.tokens[at]!.head;
    if (above < 0 || relation === 'acl') return above;
    const object = relation === 'xcomp' ? childBy(segment, above, 'obj', 'iobj') : null;
    if (object !== null && object < at && !PROMISES.has(segment.tokens[above]!.lemma)) return object;
    at = above;
  }
  return NONE;
}

const isRelative = ({ tokens }: Segment, token: number): boolean =>
  /^(who|which|that)$/.test(tokens[token]!.lower);

/** Whose each token of the pronoun's sentence is; of a coordination, the first one's. */
function draftsHere({ all, byMention }: Reading, pronoun: Located): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  const isHere = (other: Located | undefined): other is Located =>
    other !== undefined && other.segment === pronoun.segment && other.sentence === pronoun.sentence;
  let first = pronoun.at;
  while (isHere(all[first - 1])) first--;
  for (let i = first; isHere(all[i]); i++) {
    const { mention } = all[i]!;
    const draft = i === pronoun.at ? undefined : byMention.get(mention);
    if (draft === undefined || (i > pronoun.at && mention.kind !== 'name')) continue;
    for (let token = mention.from; token < mention.to; token++)
      if (!drafts.has(token)) drafts.set(token, draft);
  }
  return drafts;
}
