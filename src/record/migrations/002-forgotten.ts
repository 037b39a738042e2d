import type { Migration } from './migration.ts';

/** That something was removed, and no word of what: `kind` is page or person, `articles` how many articles went. */
export const forgotten: Migration = {
  number: 2,
  name: 'notes of what was removed',
  sql: `
    CREATE TABLE forgotten (
      key INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, articles INTEGER NOT NULL
    ) STRICT;
  `,
};
