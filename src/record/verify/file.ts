import type { DatabaseSync } from 'node:sqlite';
import { isDamage } from '../problem.ts';
import type { Finding } from '../types.ts';
import type { WholeCheck } from './types.ts';

/** SQLite's own check of the file's pages and indexes; where that breaks off, table by table, to say which are damaged. */
export const checkFile: WholeCheck = function* (db) {
  try {
    yield* found(db, 'PRAGMA integrity_check', 'database');
  } catch (error) {
    if (!isDamage(error)) throw error;
    yield* damagedTables(db);
  }
};

function* damagedTables(db: DatabaseSync): Generator<Finding> {
  const message = 'the file is damaged and cannot be read as a whole';
  yield { check: 'file', where: 'database', message };
  for (const { name } of db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all())
    try {
      yield* found(db, `PRAGMA integrity_check("${name}")`, `table ${name}`);
    } catch (error) {
      if (!isDamage(error)) throw error;
      yield { check: 'file', where: `table ${name}`, message: 'it is damaged' };
    }
}

function* found(db: DatabaseSync, sql: string, where: string): Generator<Finding> {
  for (const { integrity_check: message } of db.prepare(sql).all())
    if (message !== 'ok') yield { check: 'file', where, message: String(message) };
}
