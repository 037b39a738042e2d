import type { WholeCheck } from './types.ts';

/** A row that refers to another finds it. */
export const checkLinks: WholeCheck = function* (db) {
  for (const row of db.prepare('PRAGMA foreign_key_check').all()) {
    const message = `row ${row.rowid ?? ''} refers to a row of ${row.parent} that is not there`;
    yield { check: 'links', where: String(row.table), message };
  }
};
