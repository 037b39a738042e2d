import type { Located } from '../../entities/draft.ts';

/** "a", "another": somebody new. */
export const isIndefinite = ({ mention, segment }: Located): boolean =>
  INDEFINITE.has(segment.tokens[mention.from]!.lower);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

/** "The inspector", "this man". */
export const isDefinite = ({ mention, segment }: Located): boolean =>
  DEFINITE.has(segment.tokens[mention.from]!.lower);

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** "His widow" is told apart from him by the first word. */
export const isSomebodys = ({ mention, segment }: Located): boolean =>
  segment.tokens[mention.from]!.xpos === 'PRP$';

/** "Norway's minister": the words before the office say whose it is. */
export function isOwned({ mention, segment }: Located): boolean {
  for (let i = mention.from; i < mention.head; i++) if (/^['’]s?$/.test(segment.tokens[i]!.text)) return true;
  return false;
}
