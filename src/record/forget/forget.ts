import type { DatabaseSync } from 'node:sqlite';
import { purgeWords } from '../search/keep.ts';
import { inTransaction } from '../transaction.ts';
import type { Forget, Removed } from '../types.ts';
import { findToForget } from './find.ts';
import { remover } from './remove.ts';

/** Removes in one transaction and leaves the note. Nothing is noted where there was nothing to remove. */
export function forgetter(db: DatabaseSync): (what: Forget, at: string) => Removed {
  const remove = remover(db);
  const note = db.prepare('INSERT INTO forgotten (kind, at, articles) VALUES (?, ?, ?)');
  return (what, at) => {
    const articles = inTransaction(db, () => {
      const found = findToForget(db, what);
      if (found.length === 0) return 0;
      remove(found.map(({ line }) => line));
      purgeWords(db);
      note.run(what.kind, at, found.length);
      return found.length;
    });
    return { kind: what.kind, at, articles, cleared: clearLog(db) };
  };
}

/** What was removed stands in the write-ahead log still. False where others read from it, so that it could not be emptied. */
function clearLog(db: DatabaseSync): boolean {
  return db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()!.busy === 0;
}
