import type { WholeCheck } from './types.ts';

/** The versions of an article are numbered without gaps, and the last of them is the latest. */
export const checkVersions: WholeCheck = function* (db) {
  const articles = db.prepare(
    `SELECT max(id) AS id, count(*) AS n, max(version) AS last, sum(latest) AS latest,
       max(CASE latest WHEN 1 THEN version END) AS shown
     FROM article GROUP BY line ORDER BY min(key)`,
  );
  for (const { id, n, last, latest, shown } of articles.iterate()) {
    const where = String(id);
    if (n !== last)
      yield { check: 'versions', where, message: `there are ${n} versions, and the last is ${last}` };
    if (latest !== 1 || shown !== last)
      yield { check: 'versions', where, message: 'the last version is not the only latest one' };
  }
};
