import type { DatabaseSync } from 'node:sqlite';
import { connectToSave } from '../connect.ts';
import { articleKeeper } from '../keep/article.ts';
import { textKeeper } from '../keep/text.ts';
import { problemOf } from '../problem.ts';
import { inTransaction } from '../transaction.ts';
import type { KeptText, Merged, Sighting, Step } from '../types.ts';
import { versionSorter } from './order.ts';
import { lastKey, type ReadableText, readableTexts } from './readable.ts';

/**
 * Adds what another record has, a text with its sightings in one transaction: what was begun and broken off can be
 * begun again, and what both have stays once. Of a damaged record, what can still be read is added.
 */
export function merger(db: DatabaseSync): (file: string, step?: Step) => Merged {
  return (file, step = () => {}) => {
    const other = ofFile(file, () => connectToSave(file));
    try {
      const last = ofFile(file, () => lastKey(other));
      return mergeAll(db, textsIn(other, file), (read) => step(read, last));
    } finally {
      other.close();
    }
  };
}

function* textsIn(other: DatabaseSync, file: string): Generator<ReadableText | null> {
  const each = readableTexts(other);
  const next = () => ofFile(file, () => each.next());
  for (let text = next(); !text.done; text = next()) yield text.value;
}

/** What goes wrong in the other record is told of its file. */
function ofFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw problemOf(error, file);
  }
}

function mergeAll(
  db: DatabaseSync,
  texts: Iterable<ReadableText | null>,
  step: (read: boolean) => void,
): Merged {
  const mergeOne = textMerger(db);
  const merged = { articles: 0, versions: 0, sightings: 0, unread: 0 };
  for (const one of texts) {
    step(one !== null);
    if (one === null) {
      merged.unread++;
      continue;
    }
    const { outcome, sighted } = inTransaction(db, () => mergeOne(one.text, one.seen));
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
