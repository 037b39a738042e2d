import type { NewsEvent } from '../format/index.ts';
import type { Sentence } from '../language/index.ts';
import { carrierOf } from './carrier.ts';
import { circumstances } from './circumstances.ts';
import { NOMINALS } from './lexicon/nominals.ts';
import { nominalModality } from './nominal-modality.ts';
import { partiesFrom } from './parties/named.ts';
import { nominalParties } from './parties/of-noun.ts';
import type { Source } from './source.ts';

/** The event that a noun names ("the assassination of the envoy"), or null where it names none or nobody's. */
export function codeNoun(source: Source, sentence: Sentence, noun: number): NewsEvent | null {
  const { segment, statements } = source;
  const token = segment.tokens[noun]!;
  const code = NOMINALS.get(token.lemma);
  if (!code) return null;
  const { actor, recipient } = nominalParties(segment, noun);
  if (recipient.length === 0) return null;
  const carrier = carrierOf(statements, token);
  return {
    ...code,
    actor: partiesFrom(source, actor),
    recipient: partiesFrom(source, recipient),
    ...circumstances(source, sentence, token, carrier),
    modality: nominalModality(segment, noun, carrier?.act ?? null),
    statement: carrier?.id ?? null,
  };
}
