import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { columnsOf } from '../keep/article.ts';
import { detailDropper, detailKeeper } from '../keep/details.ts';
import { nextGeneration } from '../keep/generation.ts';
import { packJson, unpackJson } from '../pack.ts';
import { relationKeeper } from '../relate.ts';
import { inTransaction } from '../transaction.ts';
import type { Renewal } from '../types.ts';

/**
 * Gathers new records of texts outside the record's file, and then puts them in place of the old ones in one
 * transaction, in which all that is found over the whole record is found again, in the order of adding.
 */
export function renewer(db: DatabaseSync): () => Renewal {
  return () => {
    db.exec('DROP TABLE IF EXISTS temp.renewed');
    db.exec('CREATE TEMP TABLE renewed (article INTEGER PRIMARY KEY, zstd BLOB NOT NULL)');
    const put = db.prepare('INSERT OR REPLACE INTO temp.renewed (article, zstd) VALUES (?, ?)');
    return {
      put: (article, record) => void put.run(article, packJson(record)),
      apply: () => inTransaction(db, () => replaceAll(db)),
    };
  };
}

function replaceAll(db: DatabaseSync): void {
  for (const table of FOUND_OVER_ALL) db.exec(`DELETE FROM ${table}`);
  const replace = replacer(db);
  // Texts that were forgotten meanwhile stay forgotten.
  const renewed = db.prepare(
    'SELECT article, zstd FROM temp.renewed WHERE article IN (SELECT key FROM article)',
  );
  for (const { article, zstd } of renewed.iterate())
    replace(Number(article), unpackJson<PageRecord>(zstd as Uint8Array));
  const relations = relationKeeper(db);
  const latest = db.prepare('SELECT key, zstd FROM article WHERE latest = 1 ORDER BY key');
  for (const { key, zstd } of latest.all())
    relations.keep(Number(key), unpackJson<PageRecord>(zstd as Uint8Array));
  nextGeneration(db);
}

const FOUND_OVER_ALL = [
  'statement_link',
  'statement_key',
  'reuse',
  'shingle',
  'place',
  'posting',
  'profile',
  'term',
  'words',
];

function replacer(db: DatabaseSync): (article: number, record: PageRecord) => void {
  const dropDetails = detailDropper(db);
  const keepDetails = detailKeeper(db);
  const update = db.prepare(
    `UPDATE article SET headline = ?, publisher = ?, domain = ?, language = ?, date = ?, address = ?, zstd = ?
     WHERE key = ?`,
  );
  return (article, record) => {
    dropDetails(article);
    const { headline, publisher, domain, language, date, address } = columnsOf(record);
    update.run(headline, publisher, domain, language, date, address, packJson(record), article);
    keepDetails(article, record);
  };
}
