import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { findSame, saidIn, statementKeys } from '../../story/index.ts';
import { sameStore } from './store.ts';

/** Links the statements of a new article to those of others that say the same. Its story has to be kept already. */
export function sameKeeper(db: DatabaseSync): (article: number, record: PageRecord) => void {
  const store = sameStore(db);
  const story = db.prepare('SELECT story FROM place WHERE article = ?');
  const statement = db.prepare('SELECT key FROM statement WHERE article = ? AND ordinal = ?');
  const link = db.prepare('INSERT INTO statement_link (a, b, score) VALUES (?, ?, ?)');
  const keep = db.prepare('INSERT INTO statement_key (hash, statement) VALUES (?, ?)');
  const keyOf = (article: number, ordinal: number): number => Number(statement.get(article, ordinal)!.key);
  return (article, record) => {
    const said = saidIn(record);
    const place = Number(story.get(article)!.story);
    for (const { ordinal, other, score } of findSame(said, place, article, store)) {
      link.run(keyOf(other.article, other.ordinal), keyOf(article, ordinal), score);
    }
    for (const one of said) {
      const key = keyOf(article, one.ordinal);
      for (const hash of statementKeys(one)) keep.run(hash, key);
    }
  };
}
