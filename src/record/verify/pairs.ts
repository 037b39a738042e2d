import type { DatabaseSync } from 'node:sqlite';
import type { Passage } from '../../story/index.ts';
import type { Finding } from '../types.ts';

/**
 * Pairs of texts and of statements are of latest versions, and shared passages lie inside both texts.
 * `lengths` has the length of each latest text, by its key.
 */
export function* checkPairs(db: DatabaseSync, lengths: ReadonlyMap<number, number>): Iterable<Finding> {
  for (const { a, b, passages } of db.prepare('SELECT a, b, passages FROM reuse').iterate()) {
    const [first, second] = [lengths.get(Number(a)), lengths.get(Number(b))];
    const where = `reuse of texts ${a} and ${b}`;
    if (first === undefined || second === undefined)
      yield { check: 'pairs', where, message: 'one of them is not the latest version' };
    else if ((JSON.parse(String(passages)) as Passage[]).some((p) => p.a[1] > first || p.b[1] > second))
      yield { check: 'pairs', where, message: 'a passage lies outside its text' };
  }
  const links = db.prepare(
    `SELECT l.a, l.b, s.article AS first, t.article AS second FROM statement_link l
     JOIN statement s ON s.key = l.a JOIN statement t ON t.key = l.b`,
  );
  for (const { a, b, first, second } of links.iterate()) {
    if (!lengths.has(Number(first)) || !lengths.has(Number(second)))
      yield {
        check: 'pairs',
        where: `statements ${a} and ${b}`,
        message: 'one of them is not of a latest version',
      };
  }
}
