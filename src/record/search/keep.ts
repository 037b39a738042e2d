import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { indexed } from './query.ts';

/** The row of an article in the index, and that of a statement: even and odd, so that one ranking has both. */
export const rowOfArticle = (key: number): number => 2 * key;
export const rowOfStatement = (key: number): number => 2 * key + 1;

/** Makes a text's headline, body and statements found by their words. Its statements have to be kept already. */
export function wordKeeper(db: DatabaseSync): (article: number, record: PageRecord) => void {
  const insert = db.prepare('INSERT INTO words (rowid, headline, text, content) VALUES (?, ?, ?, ?)');
  const statements = db.prepare('SELECT key, content FROM statement WHERE article = ? ORDER BY key');
  return (article, { headline, text }) => {
    insert.run(rowOfArticle(article), indexed(headline ?? ''), indexed(text), '');
    for (const { key, content } of statements.all(article))
      insert.run(rowOfStatement(Number(key)), '', '', indexed(String(content)));
  };
}

/** Makes a text that is replaced or removed be found no more. */
export function wordDropper(db: DatabaseSync): (article: number) => void {
  const drop = db.prepare('DELETE FROM words WHERE rowid = ?');
  const statements = db.prepare('SELECT key FROM statement WHERE article = ?');
  return (article) => {
    drop.run(rowOfArticle(article));
    for (const { key } of statements.all(article)) drop.run(rowOfStatement(Number(key)));
  };
}

/** Rewrites the index without the words of what was dropped, which stand in it until then. */
export function purgeWords(db: DatabaseSync): void {
  db.exec("INSERT INTO words (words) VALUES ('optimize')");
}
