import type { DatabaseSync } from 'node:sqlite';
import { keptRecord } from '../kept-record.ts';
import type { Version, VersionsFound } from '../types.ts';
import { idsBegun } from './ids-begun.ts';

/** All versions of the article that a text belongs to, by its id or the beginning of it, the first first. */
export function versionsQuestion(db: DatabaseSync): (idOrPrefix: string) => VersionsFound {
  const begun = idsBegun(db);
  const line = db.prepare('SELECT line FROM article WHERE id = ? LIMIT 1');
  const find = db.prepare(
    `SELECT a.version, a.latest, p.hash, p.size AS bytes, a.zstd, min(s.seen_at) AS firstSeen,
       max(s.seen_at) AS lastSeen, count(s.key) AS sightings
     FROM article a JOIN page p ON p.key = a.page LEFT JOIN sighting s ON s.article = a.key
     WHERE a.line = ? GROUP BY a.key ORDER BY a.version`,
  );
  return (asked) => {
    const ids = begun(asked);
    const lines = new Set(ids.map((id) => Number(line.get(id)!.line)));
    if (lines.size > 1) return { found: 'many', ids };
    const [only] = lines;
    if (only === undefined) return { found: 'none' };
    return { found: 'one', versions: find.all(only).map(versionOf) };
  };
}

function versionOf({ zstd, latest, ...row }: Record<string, unknown>): Version {
  const record = keptRecord(zstd as Uint8Array);
  return { ...(row as Omit<Version, 'latest' | 'record'>), latest: latest === 1, record };
}
