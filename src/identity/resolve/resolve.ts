import type { Mention } from '../../language/index.ts';
import type { Draft, Located } from '../entities/draft.ts';
import { PRONOUNS } from '../rank/model.ts';
import type { Ranker } from '../rank/weights.ts';
import { uniteBodyNamed } from './descriptions/body-named-at-last.ts';
import { subjectAfterFront } from './descriptions/fronted.ts';
import { uniteNamedAs } from './descriptions/named-as.ts';
import { uniteBehindTitle } from './descriptions/named-at-last.ts';
import { tellOffice } from './descriptions/told-by-clause.ts';
import { resolveNominal } from './nominals.ts';
import { fitsPronoun, resolvePronoun } from './pronouns.ts';
import { Reading } from './reading.ts';

/** Says who a pronoun is where that is known beforehand: how a corpus is read to learn from it. */
export type Teacher = (reading: Reading, pronoun: Located) => Draft | null;

/** What a corpus is read with in place of what ships. */
export interface Guidance {
  readonly teacher?: Teacher | null;
  readonly ranker?: Ranker;
}

/** Reads an article's mentions in order and gives each noun phrase and pronoun to its entity. */
export function resolveMentions(
  all: readonly Located[],
  named: readonly Draft[],
  { teacher = null, ranker = PRONOUNS }: Guidance = {},
): Reading {
  const reading = new Reading(all, named, ranker);
  for (const gender of orphansOf(all)) reading.orphans.add(gender);
  const waiting = new Map<Located, Located[]>();
  for (const located of all) {
    const { kind } = located.mention;
    if (kind === 'name') readName(reading, located);
    else if (kind === 'nominal') resolveNominal(reading, located);
    else if (!isTaught(reading, located, teacher)) resolveOrWait(reading, located, waiting);
    if (kind === 'pronoun') tellOffice(reading, located);
    if (waiting.size === 0) continue;
    for (const pronoun of waiting.get(located) ?? []) resolveByFront(reading, pronoun, located);
  }
  return reading;
}

function isTaught(reading: Reading, located: Located, teacher: Teacher | null): boolean {
  const draft = teacher?.(reading, located) ?? null;
  if (draft !== null) reading.give(draft, located, 'pronoun:taught');
  return draft !== null;
}

function readName(reading: Reading, located: Located): void {
  const draft = reading.byMention.get(located.mention)!;
  reading.use(draft, located);
  uniteBehindTitle(reading, draft, located);
  uniteNamedAs(reading, draft, located);
  uniteBodyNamed(reading, draft, located);
}

/** A pronoun in a phrase before its clause waits until the clause's subject is known. */
function resolveOrWait(reading: Reading, pronoun: Located, waiting: Map<Located, Located[]>): void {
  const subject = subjectAfterFront(reading.all, pronoun);
  if (subject === null) resolvePronoun(reading, pronoun);
  else waiting.set(subject, [...(waiting.get(subject) ?? []), pronoun]);
}

function resolveByFront(reading: Reading, pronoun: Located, subject: Located): void {
  const draft = reading.byMention.get(subject.mention);
  if (draft !== undefined && fitsPronoun(draft, pronoun)) reading.give(draft, pronoun, 'pronoun:fronted');
  else resolvePronoun(reading, pronoun);
}

/** Genders of the pronouns for people before the first person who is named or described. */
function orphansOf(all: readonly Located[]): Mention['gender'][] {
  const first = all.findIndex(({ mention }) => mention.kind !== 'pronoun' && mention.type === 'person');
  const opening = first < 0 ? all : all.slice(0, first);
  return opening
    .filter(({ mention }) => mention.kind === 'pronoun' && mention.type === 'person')
    .map(({ mention }) => mention.gender);
}
