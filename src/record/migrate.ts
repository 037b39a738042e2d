import type { DatabaseSync } from 'node:sqlite';
import { MIGRATIONS } from './migrations/index.ts';
import { inTransaction } from './transaction.ts';
import { RecordError } from './types.ts';

/** Marks a SQLite file as a record of ours ("ORec"). */
const APPLICATION = 0x4f526563;

/** One statement, so that a file which another process is just making is seen before or after, never half. */
const WHOSE = `
  SELECT (SELECT application_id FROM pragma_application_id) AS application,
         (SELECT count(*) FROM sqlite_schema) AS tables`;

/** The number of the last step that was applied; 0 in an empty file. Throws where the file holds something else. */
export function appliedVersion(db: DatabaseSync, file: string): number {
  const { application, tables } = db.prepare(WHOSE).get()!;
  if (application === APPLICATION) {
    return Number(db.prepare('SELECT max(number) AS last FROM migration').get()!.last);
  }
  if (tables === 0) return 0;
  throw new RecordError(
    'not-a-record',
    `Expected a record of Onrecord, but ${file} is a SQLite database of another program`,
  );
}

/** Throws where the record was made by a newer Onrecord than this one. */
export function refuseNewer(applied: number, file: string): void {
  const newest = MIGRATIONS.length;
  if (applied <= newest) return;
  throw new RecordError(
    'newer-record',
    `Expected a record of version ${newest} or older, but ${file} is of version ${applied}: a newer Onrecord made it`,
  );
}

/** Applies the steps that are missing, all or none; two processes that open one new record do not disturb each other. */
export function migrate(db: DatabaseSync, file: string): void {
  if (appliedVersion(db, file) === MIGRATIONS.length) return;
  inTransaction(db, () => {
    const applied = appliedVersion(db, file);
    refuseNewer(applied, file);
    if (applied === 0) prepareFile(db);
    const note = db.prepare('INSERT INTO migration (number, name) VALUES (?, ?)');
    for (const step of MIGRATIONS.slice(applied)) {
      db.exec(step.sql);
      step.fill?.(db);
      note.run(step.number, step.name);
    }
  });
}

function prepareFile(db: DatabaseSync): void {
  db.exec(`PRAGMA application_id = ${APPLICATION}`);
  db.exec('CREATE TABLE migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
}
