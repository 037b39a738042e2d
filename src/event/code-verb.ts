import type { EventParty, NewsEvent } from '../format/index.ts';
import type { Sentence } from '../language/index.ts';
import { carrierOf } from './carrier.ts';
import { circumstances } from './circumstances.ts';
import { clauseAt } from './clause.ts';
import { codeOf } from './code.ts';
import { modalityOf } from './modality.ts';
import { partiesFrom } from './parties/named.ts';
import { type Parties, partiesOf } from './parties/of-clause.ts';
import type { Party } from './parties/party.ts';
import { needsParty } from './rules/needs-party.ts';
import { isNoEvent } from './rules/no-event.ts';
import type { Source } from './source.ts';

/** The event that a verb tells, or null where it tells none. */
export function codeVerb(source: Source, sentence: Sentence, verb: number): NewsEvent | null {
  const { segment } = source;
  const clause = clauseAt(segment, sentence.from, sentence.to, verb);
  const code = isNoEvent(clause) ? null : codeOf(clause);
  if (!code) return null;
  const parties = partiesOf(clause);
  const { actor, recipient } = named(source, parties);
  if (actor.length + recipient.length === 0) return null;
  if (needsParty(clause) && !(isSomebody(parties.actor) && isSomebody(parties.recipient))) return null;
  const span = { start: segment.tokens[clause.group]!.start, end: segment.tokens[verb]!.end };
  const carrier = carrierOf(source.statements, span);
  return {
    ...code,
    actor,
    recipient,
    ...circumstances(source, sentence, span, carrier),
    modality: modalityOf(clause, code, carrier?.act ?? null),
    statement: carrier?.id ?? null,
  };
}

const isSomebody = (parties: readonly Party[]): boolean => parties.some(({ mention }) => mention !== null);

/** Nobody acts on himself here: where the reading says so, the pronoun was misread, else the actor. */
function named(source: Source, parties: Parties): { actor: EventParty[]; recipient: EventParty[] } {
  const actor = partiesFrom(source, parties.actor);
  const recipient = partiesFrom(source, parties.recipient);
  const byPronoun = parties.recipient.some(({ mention }) => mention?.kind === 'pronoun');
  return byPronoun
    ? { actor, recipient: recipient.filter((party) => !isAmong(party, actor)) }
    : { actor: actor.filter((party) => !isAmong(party, recipient)), recipient };
}

const isAmong = (party: EventParty, others: readonly EventParty[]): boolean =>
  others.some(({ name, entity }) => name === party.name || (entity !== undefined && entity === party.entity));
