import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { reuseText } from '../../story/index.ts';
import { unpackJson } from '../pack.ts';

/** Takes a text that a later version replaces out of reuse. */
export function reuseDropper(db: DatabaseSync): (article: number) => void {
  const record = db.prepare('SELECT zstd FROM article WHERE key = ?');
  const shingle = db.prepare('DELETE FROM shingle WHERE hash = ? AND article = ?');
  const pairs = db.prepare('DELETE FROM reuse WHERE a = ?1 OR b = ?1');
  return (article) => {
    const { shingles } = reuseText(unpackJson<PageRecord>(record.get(article)!.zstd as Uint8Array));
    for (const hash of shingles) shingle.run(hash, article);
    pairs.run(article);
  };
}
