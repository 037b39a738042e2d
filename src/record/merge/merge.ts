import type { DatabaseSync } from 'node:sqlite';
import { connectToAsk } from '../connect.ts';
import { articleKeeper } from '../keep/article.ts';
import { textKeeper } from '../keep/text.ts';
import { keptTexts } from '../reread/kept.ts';
import { inTransaction } from '../transaction.ts';
import type { KeptText, Merged, Sighting } from '../types.ts';
import { versionSorter } from './order.ts';

/**
 * Adds what another record has, a text with its sightings in one transaction: what was begun and broken off can be
 * begun again, and what both have stays once.
 */
export function merger(db: DatabaseSync): (file: string) => Merged {
  return (file) => {
    const other = connectToAsk(file);
    try {
      return mergeAll(db, other);
    } finally {
      other.close();
    }
  };
}

function mergeAll(db: DatabaseSync, other: DatabaseSync): Merged {
  const mergeOne = textMerger(db);
  const sightings = other.prepare(
    'SELECT path, url, seen_at AS seenAt FROM sighting WHERE article = ? ORDER BY key',
  );
  const merged = { articles: 0, versions: 0, sightings: 0 };
  for (const text of keptTexts(other)()) {
    const seen = sightings.all(text.key) as unknown as Sighting[];
    const { outcome, sighted } = inTransaction(db, () => mergeOne(text, seen));
    if (outcome === 'new') merged.articles++;
    if (outcome === 'version') merged.versions++;
    merged.sightings += sighted;
  }
  return merged;
}

function textMerger(db: DatabaseSync) {
  const keepText = textKeeper(db);
  const articles = articleKeeper(db);
  const sortVersions = versionSorter(db);
  const known = db.prepare(
    'SELECT 1 FROM sighting WHERE article = ? AND path IS ? AND url IS ? AND seen_at = ? LIMIT 1',
  );
  return (text: KeptText, seen: readonly Sighting[]) => {
    const { key, line, added } = keepText(text);
    let sighted = 0;
    for (const one of seen) {
      if (known.get(key, one.path, one.url, one.seenAt)) continue;
      articles.sighted(key, one);
      sighted++;
    }
    if (added.outcome === 'version' || sighted > 0) sortVersions(line);
    return { outcome: added.outcome, sighted };
  };
}
