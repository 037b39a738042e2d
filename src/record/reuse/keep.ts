import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { findReuse, type ReuseFinding, reuseText } from '../../story/index.ts';
import { reuseStore } from './store.ts';

/** Finds the articles that share passages with a new one and keeps the pairs: `a` is the one that was added first. */
export function reuseKeeper(db: DatabaseSync): (article: number, record: PageRecord) => void {
  const store = reuseStore(db);
  const shingle = db.prepare('INSERT INTO shingle (hash, article) VALUES (?, ?)');
  const keepPair = pairKeeper(db);
  return (article, record) => {
    const text = reuseText(record);
    for (const finding of findReuse(text, store)) keepPair(article, finding);
    for (const hash of text.shingles) shingle.run(hash, article);
  };
}

function pairKeeper(db: DatabaseSync): (article: number, finding: ReuseFinding) => void {
  const pair = db.prepare(
    'INSERT INTO reuse (a, b, overlap, origin, credited, passages) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return (article, { other, overlap, from, credited, passages }) => {
    const origin = from === null ? null : from === 'a' ? article : other;
    const turned = passages.map(({ a, b }) => ({ a: b, b: a }));
    pair.run(other, article, overlap, origin, credited ? 1 : 0, JSON.stringify(turned));
  };
}
