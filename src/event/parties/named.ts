import type { EventParty } from '../../format/index.ts';
import type { Source } from '../source.ts';
import type { Party } from './party.ts';

/** Parties as the record gives them, each entity once; a pronoun that stands for nobody known is none. */
export function partiesFrom({ segment, identity }: Source, parties: readonly Party[]): EventParty[] {
  const named = parties.flatMap(({ start, end, mention }): EventParty[] => {
    const entity = mention && identity.entityOf(mention);
    if (entity) return [{ name: entity.name, entity: entity.id }];
    return mention?.kind === 'pronoun' ? [] : [{ name: segment.text.slice(start, end) }];
  });
  return [...new Map(named.map((party) => [party.entity ?? party.name, party])).values()];
}
