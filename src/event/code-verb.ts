import type { NewsEvent } from '../format/index.ts';
import type { Sentence } from '../language/index.ts';
import { circumstances, partiesFrom, type Source } from './assemble.ts';
import { carrierOf } from './carrier.ts';
import { clauseAt } from './clause.ts';
import { codeOf } from './code.ts';
import { modalityOf } from './modality.ts';
import { partiesOf } from './parties.ts';
import { needsParty } from './rules/blocked.ts';

/** The event that a verb tells, or null where it tells none. */
export function codeVerb(source: Source, sentence: Sentence, verb: number): NewsEvent | null {
  const { segment } = source;
  const clause = clauseAt(segment, sentence.from, sentence.to, verb);
  const code = codeOf(clause);
  if (!code) return null;
  const parties = partiesOf(clause);
  const actor = partiesFrom(source, parties.actor);
  const recipient = partiesFrom(source, parties.recipient);
  const count = actor.length + recipient.length;
  if (count === 0 || (count < 2 && needsParty(clause))) return null;
  const span = { start: segment.tokens[clause.group]!.start, end: segment.tokens[verb]!.end };
  const carrier = carrierOf(source.statements, span);
  return {
    ...code,
    actor,
    recipient,
    ...circumstances(source, sentence, span),
    modality: modalityOf(clause, code, carrier?.act ?? null),
    statement: carrier?.id ?? null,
  };
}
