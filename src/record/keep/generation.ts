import type { DatabaseSync } from 'node:sqlite';

/** How often the texts of a record were renewed: what was read of them before is old. */
export function generationOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()!.user_version);
}

/** Within a transaction, as part of it. */
export function nextGeneration(db: DatabaseSync): void {
  db.exec(`PRAGMA user_version = ${generationOf(db) + 1}`);
}
