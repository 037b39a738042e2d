import type { EventParty, NewsEvent, PlaceReference, Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Segment, Sentence } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import { dateOf, placeOf } from './circumstances.ts';
import { contextsOf } from './contexts.ts';
import type { Party } from './parties/party.ts';

/** What the events of one article are read from. */
export interface Source {
  readonly segment: Segment;
  readonly identity: Identity;
  readonly places: readonly PlaceReference[];
  readonly statements: readonly Statement[];
}

/** What the sentence around an event tells: contexts, date, place. */
export function circumstances(
  { segment, places }: Source,
  sentence: Sentence,
  span: Span,
): Pick<NewsEvent, 'contexts' | 'date' | 'place' | 'start' | 'end'> {
  return {
    contexts: contextsOf(segment.tokens.slice(sentence.from, sentence.to)),
    date: dateOf(segment, sentence, span),
    place: placeOf(segment, places, sentence, span),
    start: span.start,
    end: span.end,
  };
}

/** Parties as the record gives them, each entity once; a pronoun that stands for nobody known is none. */
export function partiesFrom({ segment, identity }: Source, parties: readonly Party[]): EventParty[] {
  const named = parties.flatMap(({ start, end, mention }): EventParty[] => {
    const entity = mention && identity.entityOf(mention);
    if (entity) return [{ name: entity.name, entity: entity.id }];
    return mention?.kind === 'pronoun' ? [] : [{ name: segment.text.slice(start, end) }];
  });
  return [...new Map(named.map((party) => [party.entity ?? party.name, party])).values()];
}
