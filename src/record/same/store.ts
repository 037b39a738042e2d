import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { type Said, type SameStore, type StatementPlace, saidIn } from '../../story/index.ts';
import { unpackJson } from '../pack.ts';
import { Recent } from '../recent.ts';

const KEPT_IN_MEMORY = 300;

/** Answers what finding the same statement asks, from the database. */
export function sameStore(db: DatabaseSync): SameStore {
  const members = db.prepare('SELECT article FROM place WHERE story = ? ORDER BY article DESC');
  const found = db.prepare(
    `SELECT s.article, s.ordinal FROM statement_key k JOIN statement s ON s.key = k.statement
     WHERE k.hash = ? ORDER BY k.statement LIMIT ?`,
  );
  const record = db.prepare('SELECT zstd FROM article WHERE key = ?');
  const recent = new Recent<Said[]>(KEPT_IN_MEMORY);
  return {
    articlesOf: (story) => members.all(story).map((row) => Number(row.article)),
    statementsWith: (shingle, most) => found.all(shingle, most) as unknown as StatementPlace[],
    saidIn: (article) =>
      recent.of(article, () => saidIn(unpackJson<PageRecord>(record.get(article)!.zstd as Uint8Array))),
  };
}
