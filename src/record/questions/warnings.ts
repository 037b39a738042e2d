import type { DatabaseSync } from 'node:sqlite';
import type { ArticleWarning } from '../types.ts';

/** What readers of the latest versions should know, article after article in the order of adding. */
export function warningsQuestion(db: DatabaseSync): () => ArticleWarning[] {
  const find = db.prepare(
    `SELECT a.id AS article, w.code, w.message FROM warning w JOIN article a ON a.key = w.article
     WHERE a.latest = 1 ORDER BY a.key, w.ordinal`,
  );
  return () => find.all() as unknown as ArticleWarning[];
}
