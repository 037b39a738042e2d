import type { DatabaseSync } from 'node:sqlite';
import { keptRecord } from '../kept-record.ts';
import type { ArticleFound, Sighting } from '../types.ts';
import { idsBegun } from './ids-begun.ts';

/** The latest text with an id, or with an id that begins so where only one does. */
export function articleQuestion(db: DatabaseSync): (idOrPrefix: string) => ArticleFound {
  const begun = idsBegun(db);
  const exact = db.prepare(
    'SELECT key, version, zstd FROM article WHERE id = ? ORDER BY version DESC LIMIT 1',
  );
  const sightings = db.prepare(
    `SELECT s.path, s.url, s.seen_at AS seenAt FROM sighting s JOIN article a ON a.key = s.article
     WHERE a.id = ? ORDER BY s.key`,
  );
  return (asked) => {
    const ids = begun(asked);
    if (ids.length > 1) return { found: 'many', ids };
    const [id] = ids;
    const row = id === undefined ? undefined : exact.get(id);
    if (id === undefined || row === undefined) return { found: 'none' };
    return {
      found: 'one',
      record: keptRecord(row.zstd as Uint8Array),
      version: Number(row.version),
      sightings: sightings.all(id) as unknown as Sighting[],
    };
  };
}
