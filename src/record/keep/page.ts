import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { pack } from '../pack.ts';
import type { NewPage } from '../types.ts';

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Bytes = Pick<NewPage, 'bytes' | 'contentType'>;

/** Keeps a page's bytes once, by their hash, and gives the page's key. */
export function pageKeeper(db: DatabaseSync): (hash: string, page: Bytes) => number {
  const find = db.prepare('SELECT key FROM page WHERE hash = ?');
  const insert = db.prepare('INSERT INTO page (hash, size, zstd, content_type) VALUES (?, ?, ?, ?)');
  return (hash, { bytes, contentType = null }) => {
    const known = find.get(hash);
    if (known) return Number(known.key);
    return Number(insert.run(hash, bytes.length, pack(bytes), contentType).lastInsertRowid);
  };
}
