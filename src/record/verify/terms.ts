import { integersIn } from '../numbers.ts';
import type { WholeCheck } from './types.ts';

/** A term counts as many texts as have it. */
export const checkTerms: WholeCheck = function* (db) {
  const counts = new Map<number, number>();
  for (const { terms } of db.prepare('SELECT terms FROM profile').iterate())
    for (const term of integersIn(terms as Uint8Array)) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const { term, documents } of db.prepare('SELECT term, documents FROM term').iterate()) {
    const counted = counts.get(Number(term)) ?? 0;
    if (counted !== documents)
      yield {
        check: 'terms',
        where: `term ${term}`,
        message: `it counts ${documents} texts, and ${counted} have it`,
      };
  }
};
