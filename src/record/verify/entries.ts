import type { WholeCheck } from './types.ts';

const OF_NO_TEXT: readonly (readonly [where: string, sql: string])[] = [
  [
    'search',
    `SELECT count(*) AS n FROM words_docsize WHERE id NOT IN (
       SELECT 2 * key FROM article WHERE latest = 1
       UNION ALL SELECT 2 * s.key + 1 FROM statement s JOIN article a ON a.key = s.article WHERE a.latest = 1)`,
  ],
  ['posting', 'SELECT count(*) AS n FROM posting WHERE article NOT IN (SELECT article FROM profile)'],
];

/** What articles are found by leads to no text that was replaced or removed. */
export const checkEntries: WholeCheck = function* (db) {
  for (const [where, sql] of OF_NO_TEXT) {
    const entries = Number(db.prepare(sql).get()!.n);
    if (entries > 0) yield { check: 'entries', where, message: `${entries} lead to no latest text` };
  }
};
