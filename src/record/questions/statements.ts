import type { DatabaseSync } from 'node:sqlite';
import { sameName } from '../../story/index.ts';
import type { StatementFilter, StatementRow } from '../types.ts';
import { holds } from './holds.ts';

type Row = Omit<StatementRow, 'citing'> & { readonly citing: string; readonly domain: string | null };

/** The statements of the latest versions, article after article in the order of adding, in the order of the text. */
export function statementsQuestion(db: DatabaseSync): (filter?: StatementFilter) => StatementRow[] {
  const find = db.prepare(
    `SELECT a.id AS article, s.id AS statement, s.speaker, s.kind, s.act, s.content, s.citing, s.said,
       a.publisher, a.domain, a.date AS published, s.within, s.confidence
     FROM statement s JOIN article a ON a.key = s.article WHERE a.latest = 1
       AND (?1 IS NULL OR s.kind = ?1) ORDER BY a.key, s.ordinal`,
  );
  return (filter = {}) =>
    (find.all(filter.kind ?? null) as unknown as Row[])
      .filter((row) => TESTS.every((test) => test(row, filter)))
      .map(({ domain: _, citing, ...row }) => ({ ...row, citing: JSON.parse(citing) as string[] }));
}

type Test = (row: Row, filter: StatementFilter) => boolean;

/** One test a filter; all must hold. */
const TESTS: readonly Test[] = [
  (row, { article }) =>
    article === undefined || row.article.startsWith(article) || row.article.startsWith(`sha256:${article}`),
  (row, { acts }) => acts === undefined || acts.includes(row.act),
  (row, { speaker }) => speaker === undefined || (row.speaker !== null && sameName(speaker, row.speaker)),
  (row, { outlet }) => holds.outlet(outlet, row.publisher, row.domain),
  (row, { from, to }) => holds.day(from, to, row.said ?? row.published),
  (row, { words }) => holds.words(words, row.content),
];
