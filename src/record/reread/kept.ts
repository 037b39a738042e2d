import type { DatabaseSync } from 'node:sqlite';
import { keptRecord } from '../kept-record.ts';
import { unpack } from '../pack.ts';
import type { KeptText } from '../types.ts';

/** Every text with the bytes that it was read from, one at a time, in the order of adding; others may write meanwhile. */
export function keptTexts(db: DatabaseSync): () => Generator<KeptText> {
  const next = db.prepare(
    `SELECT a.key, a.id, a.zstd, p.hash, p.zstd AS bytes, p.content_type AS contentType
     FROM article a JOIN page p ON p.key = a.page WHERE a.key > ? ORDER BY a.key LIMIT 1`,
  );
  return function* () {
    for (let row = next.get(0); row; row = next.get(row.key!)) {
      yield {
        key: Number(row.key),
        record: keptRecord(row.zstd as Uint8Array),
        bytes: unpack(row.bytes as Uint8Array),
        contentType: row.contentType as string | null,
        given: row.id !== `sha256:${row.hash}`,
      };
    }
  };
}
