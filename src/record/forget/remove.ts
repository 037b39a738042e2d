import type { DatabaseSync } from 'node:sqlite';
import { detailDropper } from '../keep/details.ts';
import { relationKeeper } from '../relate.ts';

/** Removes articles with all their versions: texts, sightings, what was found of them, and the bytes that nothing else was read from. */
export function remover(db: DatabaseSync): (lines: readonly number[]) => void {
  const versions = db.prepare('SELECT key, latest FROM article WHERE line = ?');
  const relations = relationKeeper(db);
  const dropDetails = detailDropper(db);
  const sightings = db.prepare('DELETE FROM sighting WHERE article = ?');
  const article = db.prepare('DELETE FROM article WHERE key = ?');
  const pages = db.prepare('DELETE FROM page WHERE key NOT IN (SELECT page FROM article)');
  const terms = db.prepare('DELETE FROM term WHERE documents = 0');
  const removeText = (key: number, latest: boolean): void => {
    if (latest) relations.drop(key);
    dropDetails(key);
    sightings.run(key);
    article.run(key);
  };
  return (lines) => {
    for (const line of lines)
      for (const { key, latest } of versions.all(line)) removeText(Number(key), latest === 1);
    pages.run();
    terms.run();
  };
}
