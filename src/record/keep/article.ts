import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { packJson } from '../pack.ts';
import type { Sighting } from '../types.ts';
import { addressOf } from './address.ts';

export interface ArticleKeeper {
  /** Keeps the record as the latest version of its line, or of a line of its own, and gives the new key. */
  keep(record: PageRecord, page: number, line: number | null, version: number): number;
  sighted(article: number, sighting: Sighting): void;
}

/** What lists and filters ask of an article, by the name of its column. */
export function columnsOf(record: PageRecord) {
  const { id, headline, publisher, language, datePublished } = record;
  const { name = null, domain = null } = publisher ?? {};
  const address = addressOf(record);
  return { id, headline, publisher: name, domain, language, date: datePublished.value, address };
}

export function articleKeeper(db: DatabaseSync): ArticleKeeper {
  const supersede = db.prepare('UPDATE article SET latest = 0 WHERE line = ? AND latest = 1');
  const insert = db.prepare(
    `INSERT INTO article (id, version, latest, page, headline, publisher, domain, language, date, zstd, address, line)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const begin = db.prepare('UPDATE article SET line = key WHERE key = ?');
  const sighting = db.prepare('INSERT INTO sighting (article, path, url, seen_at) VALUES (?, ?, ?, ?)');
  return {
    keep(record, page, line, version) {
      if (line !== null) supersede.run(line);
      const { id, headline, publisher, domain, language, date, address } = columnsOf(record);
      const told = [headline, publisher, domain, language, date, packJson(record), address];
      // A line is named after its first text, whose key is known once it is kept; no key is negative.
      const key = Number(insert.run(id, version, page, ...told, line ?? -1).lastInsertRowid);
      if (line === null) begin.run(key);
      return key;
    },
    sighted(article, { path, url, seenAt }) {
      sighting.run(article, path, url, seenAt);
    },
  };
}
