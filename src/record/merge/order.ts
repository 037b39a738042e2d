import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { unpackJson } from '../pack.ts';
import { relationKeeper } from '../relate.ts';

interface Row {
  readonly key: number;
  readonly latest: number;
}

/** Numbers the versions of an article in the order in which they were first seen; the last seen first is the latest. */
export function versionSorter(db: DatabaseSync): (line: number) => void {
  const bySight = db.prepare(
    `SELECT a.key, a.latest FROM article a LEFT JOIN sighting s ON s.article = a.key WHERE a.line = ?
     GROUP BY a.key ORDER BY min(s.seen_at), a.version`,
  );
  const number = db.prepare('UPDATE article SET version = ?, latest = 0 WHERE key = ?');
  const show = db.prepare('UPDATE article SET latest = 1 WHERE key = ?');
  const record = db.prepare('SELECT zstd FROM article WHERE key = ?');
  const relations = relationKeeper(db);
  return (line) => {
    const rows = bySight.all(line) as unknown as Row[];
    // Versions are unique within an article: first to numbers that none has.
    for (const [i, { key }] of rows.entries()) number.run(-1 - i, key);
    for (const [i, { key }] of rows.entries()) number.run(i + 1, key);
    const before = rows.find(({ latest }) => latest === 1)!.key;
    const now = rows.at(-1)!.key;
    show.run(now);
    if (now === before) return;
    relations.drop(before);
    relations.keep(now, unpackJson<PageRecord>(record.get(now)!.zstd as Uint8Array));
  };
}
