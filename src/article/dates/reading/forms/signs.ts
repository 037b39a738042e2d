import { fold } from '../fold.ts';
import type { Token } from '../token.ts';

/** Words and marks that stand between a day, a month and a year: "10th of", "10 de enero del", "10. Januar". */
const LINKS = new Set(
  "- – / . , ' ’ º ª ° st nd rd th er de del des do da of le la го е й ой a η ης ą".split(' ').map(fold),
);

/** The first token from `at` on that is no link; at most three are passed over. */
export function passLinks(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && isLink(tokens[next])) next++;
  return next;
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'number' && LINKS.has(token.text);

export const isYearNumber = (token: Token | undefined): token is Token & { kind: 'number' } =>
  token?.kind === 'number' && token.text.length === 4;

/** One or two digits that are not the tail of a longer figure ("1,200 March", "3.10 March"). */
export function isSmallNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= 2 && token.value > 0 && !isTail(tokens, at);
}

function isTail(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]!.spaced === false &&
    before !== undefined &&
    !before.spaced &&
    (before.text === ',' || before.text === '.') &&
    tokens[at - 2]?.kind === 'number'
  );
}
