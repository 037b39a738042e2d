import { nameWords, sameName } from '../../story/index.ts';
import { isName } from '../is-name.ts';
import type { NamedEntity } from './types.ts';

/**
 * The entities that bear the name asked for, one list for each whom the names alone do not tell apart.
 * Two full names are one where one holds all words of the other, in this spelling or another; a person's surname, or a
 * short name that fits several longer ones, is nobody's but its own.
 */
export function identify<E extends NamedEntity>(asked: string, entities: readonly E[]): E[][] {
  const groups: E[][] = [];
  for (const entity of longestNameFirst(entities.filter(bearsName))) {
    const fitting = groups.filter(([head]) => isOne(head!, entity));
    if (fitting.length === 1) fitting[0]!.push(entity);
    else groups.push([entity]);
  }
  return exactly(
    asked,
    groups.filter((group) => group.some(({ entity }) => entity.names.some((name) => sameName(asked, name)))),
  );
}

const bearsName = ({ entity }: NamedEntity): boolean => isName(entity.name);

function isOne({ entity: head }: NamedEntity, { entity }: NamedEntity): boolean {
  if (head.type !== entity.type) return false;
  const short = nameWords(entity.name);
  if (short.length === nameWords(head.name).length && sameName(entity.name, head.name))
    return entity.type !== 'person' || short.length > 1;
  return short.length > 1 && sameName(entity.name, head.name);
}

function longestNameFirst<E extends NamedEntity>(entities: readonly E[]): E[] {
  return entities.toSorted((a, b) => nameWords(b.entity.name).length - nameWords(a.entity.name).length);
}

/** Where one of several has just the full name asked for, it is the one meant. */
function exactly<E extends NamedEntity>(asked: string, groups: E[][]): E[][] {
  const words = nameWords(asked);
  if (groups.length < 2 || words.length < 2) return groups;
  const same = groups.filter(([head]) => nameWords(head!.entity.name).length === words.length);
  return same.length === 1 ? same : groups;
}
