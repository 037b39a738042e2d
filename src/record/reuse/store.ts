import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { type ReuseStore, type ReuseText, reuseText } from '../../story/index.ts';
import { unpackJson } from '../pack.ts';
import { Recent } from '../recent.ts';

const KEPT_IN_MEMORY = 300;

/** Answers what finding reuse asks, from the database. */
export function reuseStore(db: DatabaseSync): ReuseStore {
  const find = db.prepare('SELECT article FROM shingle WHERE hash = ? ORDER BY article LIMIT ?');
  find.setReturnArrays(true);
  const record = db.prepare('SELECT zstd FROM article WHERE key = ?');
  const recent = new Recent<ReuseText>(KEPT_IN_MEMORY);
  const read = (article: number): ReuseText =>
    reuseText(unpackJson<PageRecord>(record.get(article)!.zstd as Uint8Array));
  return {
    articlesWith: (shingle, most) =>
      (find.all(shingle, most) as unknown as [number][]).map(([article]) => article),
    textOf: (article) => recent.of(article, () => read(article)),
  };
}
