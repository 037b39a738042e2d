import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { unpackJson } from '../pack.ts';
import type { ArticleFound, Sighting } from '../types.ts';

const MANY = 20;

/** An article's latest version by its id, or by the beginning of its id where only one begins so. */
export function articleQuestion(db: DatabaseSync): (idOrPrefix: string) => ArticleFound {
  const exact = db.prepare('SELECT key, version, zstd FROM article WHERE latest = 1 AND id = ?');
  const beginning = db.prepare(
    `SELECT id FROM article WHERE latest = 1 AND
       (substr(id, 1, length(?1)) = ?1 OR substr(id, 1, length(?1) + 7) = 'sha256:' || ?1) ORDER BY key LIMIT ?2`,
  );
  const sightings = db.prepare(
    `SELECT s.path, s.url, s.seen_at AS seenAt FROM sighting s JOIN article a ON a.key = s.article
     WHERE a.id = ? ORDER BY s.key`,
  );
  const open = (id: string): ArticleFound | null => {
    const row = exact.get(id);
    if (!row) return null;
    return {
      found: 'one',
      record: unpackJson<PageRecord>(row.zstd as Uint8Array),
      version: Number(row.version),
      sightings: sightings.all(id) as unknown as Sighting[],
    };
  };
  return (asked) => {
    const found = open(asked);
    if (found || asked === '') return found ?? { found: 'none' };
    const ids = beginning.all(asked, MANY).map((row) => String(row.id));
    if (ids.length > 1) return { found: 'many', ids };
    return (ids[0] === undefined ? null : open(ids[0])) ?? { found: 'none' };
  };
}
