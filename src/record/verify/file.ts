import type { WholeCheck } from './types.ts';

/** SQLite's own check of the file's pages and indexes. */
export const checkFile: WholeCheck = function* (db) {
  for (const row of db.prepare('PRAGMA integrity_check').all()) {
    const message = String(row.integrity_check);
    if (message !== 'ok') yield { check: 'file', where: 'database', message };
  }
};
