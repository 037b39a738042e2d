import type { DatabaseSync } from 'node:sqlite';
import type { Counts } from '../types.ts';

/** How much the record holds; statements of the latest versions only. */
export function countsQuestion(db: DatabaseSync): () => Counts {
  const count = db.prepare(
    `SELECT (SELECT count(*) FROM page) AS pages, (SELECT count(*) FROM sighting) AS sightings,
       (SELECT count(*) FROM article WHERE latest = 1) AS articles, (SELECT count(*) FROM article) AS versions,
       (SELECT count(*) FROM statement s JOIN article a ON a.key = s.article WHERE a.latest = 1) AS statements,
       (SELECT count(DISTINCT story) FROM place) AS stories`,
  );
  return () => count.get() as unknown as Counts;
}
