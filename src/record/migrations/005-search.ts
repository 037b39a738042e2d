import type { PageRecord } from '../../format/index.ts';
import { unpackJson } from '../pack.ts';
import { wordKeeper } from '../search/keep.ts';
import type { Migration } from './migration.ts';

/** The index holds words and where they stand, and no text; it is of the latest versions. */
export const search: Migration = {
  number: 5,
  name: 'search by words',
  sql: `
    CREATE VIRTUAL TABLE words USING fts5 (
      headline, text, content, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
    );
  `,
  fill(db) {
    const keep = wordKeeper(db);
    for (const { key, zstd } of db
      .prepare('SELECT key, zstd FROM article WHERE latest = 1 ORDER BY key')
      .all())
      keep(Number(key), unpackJson<PageRecord>(zstd as Uint8Array));
  },
};
