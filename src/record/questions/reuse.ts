import type { DatabaseSync } from 'node:sqlite';
import type { Passage, ReusePair } from '../../story/index.ts';

interface Row {
  readonly a: string;
  readonly b: string;
  readonly overlap: number;
  readonly origin: string | null;
  readonly credited: number;
  readonly passages: string;
}

/** Every pair of articles that share passages, in the order in which they were added. */
export function reuseQuestion(db: DatabaseSync): () => ReusePair[] {
  const find = db.prepare(
    `SELECT a.id AS a, b.id AS b, r.overlap, o.id AS origin, r.credited, r.passages FROM reuse r
     JOIN article a ON a.key = r.a JOIN article b ON b.key = r.b LEFT JOIN article o ON o.key = r.origin
     ORDER BY r.a, r.b`,
  );
  return () =>
    (find.all() as unknown as Row[]).map(({ a, b, overlap, origin, credited, passages }) => ({
      a,
      b,
      overlap,
      from: origin,
      credited: credited === 1,
      passages: JSON.parse(passages) as Passage[],
    }));
}
