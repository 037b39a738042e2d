import { childrenOf, relationOf, type Segment } from '../../language/index.ts';
import type { Parties } from './of-clause.ts';
import { type Party, partiesAt } from './party.ts';
import { prepositionOf } from './preposition.ts';

/** Who a deed named by a noun is by and on: "X's attack on Y", "the killing of Y by X", "talks between X and Y". */
export function nominalParties(segment: Segment, noun: number): Parties {
  const by = (relation: RegExp, preposition: RegExp): Party[] =>
    childrenOf(segment, noun)
      .filter(
        (child) =>
          relation.test(relationOf(segment, child)) && preposition.test(prepositionOf(segment, child)),
      )
      .flatMap((child) => partiesAt(segment, child))
      .filter(({ mention }) => mention !== null);
  return {
    actor: [...by(/^(nmod|compound|amod)$/, /^(|['’]s?)$/), ...by(/^nmod$/, /^(by|between)$/)],
    recipient: by(/^nmod$/, /^(of|on|against|with|to)$/),
  };
}
