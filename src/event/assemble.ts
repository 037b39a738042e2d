import type { EventParty, NewsEvent, PlaceReference, Statement } from '../format/index.ts';
import type { Identity } from '../identity/index.ts';
import type { Mention, Segment, Sentence } from '../language/index.ts';
import type { Span } from '../text/index.ts';
import { dateOf, placeOf } from './circumstances.ts';
import { contextsOf } from './contexts.ts';

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

/** Mentions as parties, each entity once. */
export function partiesFrom({ segment, identity }: Source, mentions: readonly Mention[]): EventParty[] {
  const parties = mentions.map((mention): EventParty => {
    const entity = identity.entityOf(mention);
    const name = entity?.name ?? segment.text.slice(mention.start, mention.end);
    return entity ? { name, entity: entity.id } : { name };
  });
  return [...new Map(parties.map((party) => [party.entity ?? party.name, party])).values()];
}
