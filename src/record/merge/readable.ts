import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { hashOf } from '../keep/page.ts';
import { unpack, unpackJson } from '../pack.ts';
import { isDamage } from '../problem.ts';
import type { KeptText, Sighting } from '../types.ts';

/** A text of another record with its sightings. */
export interface ReadableText {
  readonly text: KeptText;
  readonly seen: readonly Sighting[];
}

/**
 * Every text of a record that can be read, in the order of adding, and null for each that cannot. Texts are asked for
 * one by one by their keys, so that damage in one part of the file hides no text in another.
 */
export function* readableTexts(db: DatabaseSync): Generator<ReadableText | null> {
  const read = textReader(db);
  const seen = sightingReader(db);
  const last = lastKey(db);
  for (let key = 1; key <= last; key++) {
    const text = unlessDamaged(() => read(key), null);
    if (text === undefined) continue;
    yield text && { text, seen: unlessDamaged(() => seen(key), []) };
  }
}

/** A text by its key: undefined where there is none, null where its bytes are not those that were kept. */
function textReader(db: DatabaseSync): (key: number) => KeptText | null | undefined {
  const find = db.prepare(
    `SELECT a.id, a.zstd, p.hash, p.zstd AS packed, p.content_type AS contentType
     FROM article a LEFT JOIN page p ON p.key = a.page WHERE a.key = ?`,
  );
  return (key) => {
    const row = find.get(key);
    if (!row) return undefined;
    if (row.packed === null) return null;
    const bytes = unpack(row.packed as Uint8Array);
    if (hashOf(bytes) !== row.hash) return null;
    return {
      key,
      record: unpackJson<PageRecord>(row.zstd as Uint8Array),
      bytes,
      contentType: row.contentType as string | null,
      given: row.id !== `sha256:${row.hash}`,
    };
  };
}

function sightingReader(db: DatabaseSync): (key: number) => readonly Sighting[] {
  const find = db.prepare('SELECT path, url, seen_at AS seenAt FROM sighting WHERE article = ? ORDER BY key');
  return (key) => find.all(key) as unknown as Sighting[];
}

/** The highest key that may have a text, by what can be read of it: each of these alone may be damaged. */
export function lastKey(db: DatabaseSync): number {
  const questions = [
    "SELECT seq AS last FROM sqlite_sequence WHERE name = 'article'",
    'SELECT max(key) AS last FROM article',
    'SELECT max(article) AS last FROM sighting',
  ];
  const found = questions.map((sql) => unlessDamaged(() => Number(db.prepare(sql).get()?.last ?? 0), 0));
  return Math.max(...found);
}

function unlessDamaged<T, Otherwise>(read: () => T, otherwise: Otherwise): T | Otherwise {
  try {
    return read();
  } catch (error) {
    if (isDamage(error)) return otherwise;
    throw error;
  }
}
