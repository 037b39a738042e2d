import type { Parameters } from '../../../../src/language/trees/network/parameters.ts';
import {
  AS_HEAD,
  FIRST,
  RELATED_AS_DEPENDENT,
  ROLES,
  SECOND,
  SECOND_GATES,
} from '../../../../src/language/trees/network/sizes.ts';
import type { Arena } from '../../../../src/language/weights/arena.ts';
import { repeatRow } from './relations.ts';

/** The second pass's gates, from what the first put out; `words` a multiple of four. */
export function secondGates(
  { floats, multiply }: Arena,
  { secondWeights, secondBias }: Parameters,
  first: number,
  words: number,
  gates: number,
): void {
  repeatRow(floats, secondBias, SECOND_GATES, gates, words);
  multiply(gates, first, secondWeights, words, 2 * FIRST, SECOND_GATES);
}

/** What words are as ends of arcs and relations, from what the second pass put out; `words` a multiple of four. */
export function putRoles(
  { floats, multiply }: Arena,
  { roleWeights, roleBias }: Parameters,
  second: number,
  words: number,
  roles: number,
): void {
  repeatRow(floats, roleBias, ROLES, roles, words);
  multiply(roles, second, roleWeights, words, 2 * SECOND, ROLES);
  for (let word = 0; word < words; word++) {
    for (let at = AS_HEAD; at < RELATED_AS_DEPENDENT; at++) {
      const place = roles + word * ROLES + at;
      if (floats[place]! < 0) floats[place] = 0;
    }
  }
}
