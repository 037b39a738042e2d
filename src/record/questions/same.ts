import type { DatabaseSync } from 'node:sqlite';
import {
  describeSame,
  type Group,
  groupStatements,
  type SameGroup,
  type SameLink,
  type SameStatement,
} from '../../story/index.ts';

interface Row extends SameStatement {
  readonly articleKey: number;
}

/** Every group of statements that say the same, in the order in which its first statement was added. */
export function sameQuestion(db: DatabaseSync): () => SameGroup[] {
  const links = db.prepare('SELECT a, b, score FROM statement_link');
  const linked = db.prepare(
    `SELECT s.key AS added, s.id AS statement, s.kind, s.content, a.id AS article, a.date AS published,
       a.key AS articleKey
     FROM statement s JOIN article a ON a.key = s.article
     WHERE s.key IN (SELECT a FROM statement_link UNION SELECT b FROM statement_link)`,
  );
  return () => {
    const rows = new Map((linked.all() as unknown as Row[]).map((row) => [row.added, row]));
    const known = (links.all() as unknown as SameLink[]).filter(({ a, b }) => rows.has(a) && rows.has(b));
    return groupStatements(known, (statement) => rows.get(statement)!.articleKey)
      .toSorted(byFirst)
      .map((group) =>
        describeSame(
          `same-${group[0]}-${group[1]}`,
          group.map((key) => rows.get(key)!),
        ),
      );
  };
}

function byFirst(a: Group, b: Group): number {
  return Math.min(...a) - Math.min(...b) || a[0]! - b[0]! || a[1]! - b[1]!;
}
