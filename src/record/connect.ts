import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { appliedVersion, migrate, refuseNewer } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { isDamage } from './problem.ts';
import { RecordError } from './types.ts';

/** How long a process waits for another that writes, in milliseconds. */
const PATIENCE = 30_000;

/** FULL: what is committed is on the disk. What is deleted is overwritten. The cache is in KiB, the checkpoint in pages of 4 KiB. */
const SETTINGS = `
  PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000`;

/** Opens the file to write, making it where it is missing, and brings its schema up to date. */
export function connectToAdd(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: PATIENCE });
  return orClose(db, () => {
    refuseNewer(appliedVersion(db, file), file);
    keepLog(db, Date.now() + PATIENCE);
    db.exec(SETTINGS);
    migrate(db, file);
  });
}

/** Opens a file that is there to read; only a record of an older version is written to, to bring it up to date. */
export function connectToAsk(file: string): DatabaseSync {
  if (!existsSync(file))
    throw new RecordError('not-found', `Expected a record, but there is no file ${file}`);
  const db = new DatabaseSync(file, { timeout: PATIENCE, readOnly: true });
  let applied = 0;
  orClose(db, () => {
    applied = appliedVersion(db, file);
    refuseNewer(applied, file);
  });
  if (applied === MIGRATIONS.length) return db;
  db.close();
  return connectToAdd(file);
}

/** Opens a file to take from it what can be read, though the file ends too early or its schema does not hold. */
export function connectToSave(file: string): DatabaseSync {
  try {
    return connectToAsk(file);
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  const db = new DatabaseSync(file, { readOnly: true, defensive: false });
  return orClose(db, () => {
    db.exec('PRAGMA writable_schema = ON');
    if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'article'").get()) return;
    throw new RecordError(
      'damaged',
      `Expected a record, but ${file} is too damaged to save anything from it`,
    );
  });
}

/** SQLite's code where a lock is held (SQLITE_BUSY). */
const BUSY = 5;
const PAUSE = 20;

/** Switches a new file to a write-ahead log. SQLite does not wait for another process that does the same, so we do. */
function keepLog(db: DatabaseSync, until: number): void {
  for (;;) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== BUSY || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function orClose(db: DatabaseSync, work: () => void): DatabaseSync {
  try {
    work();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
