import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { packJson } from '../pack.ts';
import type { NewPage } from '../types.ts';

/** The latest version of an article that is kept already. */
export interface KnownArticle {
  readonly key: number;
  readonly version: number;
  readonly page: number;
}

export interface ArticleKeeper {
  latest(id: string): KnownArticle | null;
  /** Keeps the record as the article's latest version and gives the new key. */
  keep(record: PageRecord, page: number, version: number): number;
  sighted(article: number, page: NewPage): void;
}

/** What lists and filters ask of an article, by the name of its column. */
export function columnsOf({ id, headline, publisher, language, datePublished }: PageRecord) {
  const { name = null, domain = null } = publisher ?? {};
  return { id, headline, publisher: name, domain, language, date: datePublished.value };
}

export function articleKeeper(db: DatabaseSync): ArticleKeeper {
  const latest = db.prepare('SELECT key, version, page FROM article WHERE id = ? AND latest = 1');
  const supersede = db.prepare('UPDATE article SET latest = 0 WHERE id = ? AND latest = 1');
  const insert = db.prepare(
    `INSERT INTO article (id, version, latest, page, headline, publisher, domain, language, date, zstd)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const sighting = db.prepare('INSERT INTO sighting (article, path, url, seen_at) VALUES (?, ?, ?, ?)');
  return {
    latest(id) {
      const row = latest.get(id);
      return row ? { key: Number(row.key), version: Number(row.version), page: Number(row.page) } : null;
    },
    keep(record, page, version) {
      supersede.run(record.id);
      const { id, headline, publisher, domain, language, date } = columnsOf(record);
      const row = [id, version, page, headline, publisher, domain, language, date, packJson(record)];
      return Number(insert.run(...row).lastInsertRowid);
    },
    sighted(article, { record, seenAt }) {
      sighting.run(article, record.input.path, record.input.url, seenAt);
    },
  };
}
