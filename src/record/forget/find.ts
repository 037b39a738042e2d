import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { unpack, unpackJson } from '../pack.ts';
import type { Forget } from '../types.ts';
import { personIn } from './person-in.ts';

/** The ids of the articles that have to go, in the order in which they were added. */
export function findToForget(db: DatabaseSync, what: Forget): string[] {
  return what.kind === 'page' ? articlesBegun(db, what.article) : articlesHolding(db, what.name);
}

function articlesBegun(db: DatabaseSync, asked: string): string[] {
  const exact = db.prepare('SELECT id FROM article WHERE id = ? LIMIT 1').get(asked);
  if (exact) return [asked];
  if (asked === '') return [];
  const begun = db.prepare(
    `SELECT id FROM article WHERE substr(id, 1, length(?1)) = ?1
       OR substr(id, 1, length(?1) + 7) = 'sha256:' || ?1 GROUP BY id ORDER BY min(key)`,
  );
  return begun.all(asked).map(({ id }) => String(id));
}

/** All versions of an article go where one of them holds the person's data. */
function articlesHolding(db: DatabaseSync, name: string): string[] {
  const holds = personIn(name);
  const texts = db.prepare(
    `SELECT a.id, a.zstd AS record, p.zstd AS page FROM article a JOIN page p ON p.key = a.page ORDER BY a.key`,
  );
  const ids = new Set<string>();
  for (const { id, record, page } of texts.iterate()) {
    if (ids.has(String(id))) continue;
    if (holds(unpackJson<PageRecord>(record as Uint8Array), unpack(page as Uint8Array))) ids.add(String(id));
  }
  return [...ids];
}
