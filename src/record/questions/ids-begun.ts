import type { DatabaseSync } from 'node:sqlite';

const MANY = 20;

/** The ids of texts, of any version, that begin so (with or without `sha256:`); the one id alone where it is whole. */
export function idsBegun(db: DatabaseSync): (asked: string) => string[] {
  const exact = db.prepare('SELECT id FROM article WHERE id = ? LIMIT 1');
  const beginning = db.prepare(
    `SELECT id FROM article WHERE
       substr(id, 1, length(?1)) = ?1 OR substr(id, 1, length(?1) + 7) = 'sha256:' || ?1
     GROUP BY id ORDER BY min(key) LIMIT ?2`,
  );
  return (asked) => {
    if (exact.get(asked)) return [asked];
    return asked === '' ? [] : beginning.all(asked, MANY).map(({ id }) => String(id));
  };
}
