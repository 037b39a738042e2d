import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { alike, sameText } from '../../story/index.ts';
import { unpackJson } from '../pack.ts';
import { addressOf } from './address.ts';

/** One version of an article that is kept already. */
export interface KnownVersion {
  readonly key: number;
  readonly id: string;
  readonly version: number;
}

/** The versions of the article that a page is one of. */
export interface Line {
  readonly line: number;
  readonly latest: KnownVersion;
  /** The version that this page is: read from the same bytes, or from others that say just the same. */
  readonly same: KnownVersion | null;
}

/** Finds the article that a page is a version of: by its id, else by its own address. */
export function lineFinder(db: DatabaseSync): (record: PageRecord, hash: string) => Line | null {
  const byId = db.prepare('SELECT line FROM article WHERE id = ? LIMIT 1');
  const byAddress = db.prepare(
    'SELECT line, zstd FROM article WHERE address = ? AND latest = 1 ORDER BY key',
  );
  const latest = db.prepare('SELECT key, id, version FROM article WHERE line = ? AND latest = 1');
  const ofPage = db.prepare(
    `SELECT a.key, a.id, a.version FROM article a JOIN page p ON p.key = a.page
     WHERE a.line = ? AND p.hash = ? ORDER BY a.version DESC LIMIT 1`,
  );
  const version = (row: unknown): KnownVersion | null => (row as KnownVersion | undefined) ?? null;

  const foundById = (line: number, hash: string): Line => ({
    line,
    latest: version(latest.get(line))!,
    same: version(ofPage.get(line, hash)),
  });
  const foundByAddress = (record: PageRecord): Line | null => {
    const address = addressOf(record);
    if (address === null) return null;
    for (const row of byAddress.all(address)) {
      const known = unpackJson<PageRecord>(row.zstd as Uint8Array);
      if (!alike(record, known)) continue;
      const last = version(latest.get(row.line!))!;
      return { line: Number(row.line), latest: last, same: sameText(record, known) ? last : null };
    }
    return null;
  };
  return (record, hash) => {
    const row = byId.get(record.id);
    return row ? foundById(Number(row.line), hash) : foundByAddress(record);
  };
}
