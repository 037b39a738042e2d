import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { unpack, unpackJson } from '../pack.ts';
import { idsBegun } from '../questions/ids-begun.ts';
import type { Forget } from '../types.ts';
import { personIn } from './person-in.ts';

/** An article with all its versions: the line that they share, and the id of the latest. */
export interface ToForget {
  readonly line: number;
  readonly id: string;
}

/** The articles that have to go, in the order in which they were added. */
export function findToForget(db: DatabaseSync, what: Forget): ToForget[] {
  const lines = what.kind === 'page' ? linesBegun(db, what.article) : linesHolding(db, what.name);
  const latest = db.prepare('SELECT id FROM article WHERE line = ? AND latest = 1');
  return [...lines].map((line) => ({ line, id: String(latest.get(line)!.id) }));
}

function linesBegun(db: DatabaseSync, asked: string): Set<number> {
  const line = db.prepare('SELECT line FROM article WHERE id = ? LIMIT 1');
  return new Set(idsBegun(db)(asked).map((id) => Number(line.get(id)!.line)));
}

/** All versions of an article go where one of them holds the person's data. */
function linesHolding(db: DatabaseSync, name: string): Set<number> {
  const holds = personIn(name);
  const texts = db.prepare(
    `SELECT a.line, a.zstd AS record, p.zstd AS page FROM article a JOIN page p ON p.key = a.page ORDER BY a.key`,
  );
  const lines = new Set<number>();
  for (const { line, record, page } of texts.iterate()) {
    if (lines.has(Number(line))) continue;
    if (holds(unpackJson<PageRecord>(record as Uint8Array), unpack(page as Uint8Array)))
      lines.add(Number(line));
  }
  return lines;
}
