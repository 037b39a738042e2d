import type { DatabaseSync } from 'node:sqlite';
import { integersIn } from '../numbers.ts';

/** Takes a text that a later version replaces out of stories. */
export function placeDropper(db: DatabaseSync): (article: number) => void {
  const profile = db.prepare('SELECT terms FROM profile WHERE article = ?');
  const uncount = db.prepare('UPDATE term SET documents = documents - 1 WHERE term = ?');
  const unpost = db.prepare('DELETE FROM posting WHERE term = ? AND article = ?');
  const unplace = db.prepare('DELETE FROM place WHERE article = ?');
  const unprofile = db.prepare('DELETE FROM profile WHERE article = ?');
  return (article) => {
    const kept = profile.get(article);
    if (!kept) return;
    for (const term of integersIn(kept.terms as Uint8Array)) {
      uncount.run(term);
      unpost.run(term, article);
    }
    unplace.run(article);
    unprofile.run(article);
  };
}
