import type { DatabaseSync } from 'node:sqlite';

/** Takes the statements of a text that a later version replaces out of the groups. */
export function sameDropper(db: DatabaseSync): (article: number) => void {
  const statements = db.prepare('SELECT key FROM statement WHERE article = ?');
  const links = db.prepare('DELETE FROM statement_link WHERE a = ?1 OR b = ?1');
  const keys = db.prepare('DELETE FROM statement_key WHERE statement = ?');
  return (article) => {
    for (const { key } of statements.all(article)) {
      links.run(key!);
      keys.run(key!);
    }
  };
}
