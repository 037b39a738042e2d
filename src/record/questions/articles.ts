import type { DatabaseSync } from 'node:sqlite';
import type { ArticleFilter, ArticleRow } from '../types.ts';
import { holds } from './holds.ts';
import { storyId } from './stories.ts';

type Row = Omit<ArticleRow, 'story'> & { readonly story: number; readonly domain: string | null };

/** The latest version of every article, in the order in which they were added. */
export function articlesQuestion(db: DatabaseSync): (filter?: ArticleFilter) => ArticleRow[] {
  const find = db.prepare(
    `SELECT a.id, a.version, a.headline, a.publisher, a.domain, a.date, a.language, place.story,
       (SELECT url FROM sighting s WHERE s.article = a.key ORDER BY s.key DESC LIMIT 1) AS url,
       (SELECT path FROM sighting s WHERE s.article = a.key ORDER BY s.key DESC LIMIT 1) AS path,
       (SELECT count(*) FROM statement s WHERE s.article = a.key) AS statements
     FROM article a JOIN place ON place.article = a.key WHERE a.latest = 1 ORDER BY a.key`,
  );
  return (filter = {}) =>
    (find.all() as unknown as Row[])
      .filter((row) => holds.outlet(filter.outlet, row.publisher, row.domain))
      .filter((row) => holds.day(filter.from, filter.to, row.date))
      .map(({ domain: _, story, ...row }) => ({ ...row, story: storyId(story) }));
}
