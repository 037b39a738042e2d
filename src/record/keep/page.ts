import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { pack } from '../pack.ts';

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps a page's bytes once, by their hash, and gives the page's key. */
export function pageKeeper(db: DatabaseSync): (hash: string, bytes: Uint8Array) => number {
  const find = db.prepare('SELECT key FROM page WHERE hash = ?');
  const insert = db.prepare('INSERT INTO page (hash, size, zstd) VALUES (?, ?, ?)');
  return (hash, bytes) => {
    const known = find.get(hash);
    if (known) return Number(known.key);
    return Number(insert.run(hash, bytes.length, pack(bytes)).lastInsertRowid);
  };
}
