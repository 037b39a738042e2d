import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { sameName } from '../../story/index.ts';
import { unpackJson } from '../pack.ts';
import { holds } from '../questions/holds.ts';
import type { SearchFilter, SearchHit } from '../types.ts';
import { excerptOf } from './excerpt.ts';
import { matchOf, type Phrase, phrasesOf } from './query.ts';

type Row = Omit<SearchHit, 'excerpt' | 'score'> & {
  readonly domain: string | null;
  readonly zstd: Uint8Array;
  readonly content: string | null;
};

const MOST = 50;

/** Headlines and statements say what an article is about in few words: theirs weigh more than those of a long text. */
const RANK = 'bm25(words, 4.0, 1.0, 2.0)';

/** Articles and statements of the latest versions that have every word and phrase asked for, the best first. */
export function searchQuestion(db: DatabaseSync): (question: string, filter?: SearchFilter) => SearchHit[] {
  const match = db.prepare(
    `SELECT rowid, ${RANK} AS rank FROM words WHERE words MATCH ? ORDER BY rank, rowid`,
  );
  const rowOf = rowQuestion(db);
  return (question, filter = {}) => {
    const phrases = phrasesOf(question);
    if (phrases.length === 0) return [];
    const hits: SearchHit[] = [];
    for (const { rowid, rank } of match.iterate(matchOf(phrases))) {
      const row = rowOf(Number(rowid));
      if (!row || !TESTS.every((test) => test(row, filter))) continue;
      hits.push(hitOf(row, -Number(rank), phrases));
      if (hits.length >= (filter.most ?? MOST)) break;
    }
    return hits;
  };
}

/** The row of an article or of a statement (see `keep.ts`). */
function rowQuestion(db: DatabaseSync): (rowid: number) => Row | undefined {
  const article = db.prepare(
    `SELECT id AS article, NULL AS statement, headline, publisher, domain, date AS published, NULL AS speaker,
       NULL AS kind, NULL AS said, NULL AS content, zstd FROM article WHERE key = ?`,
  );
  const statement = db.prepare(
    `SELECT a.id AS article, s.id AS statement, a.headline, a.publisher, a.domain, a.date AS published, s.speaker,
       s.kind, s.said, s.content, NULL AS zstd FROM statement s JOIN article a ON a.key = s.article WHERE s.key = ?`,
  );
  return (rowid) => {
    const find = rowid % 2 === 0 ? article : statement;
    return find.get(Math.floor(rowid / 2)) as unknown as Row | undefined;
  };
}

function hitOf(
  { domain: _, zstd, content, ...row }: Row,
  score: number,
  phrases: readonly Phrase[],
): SearchHit {
  const text = content ?? unpackJson<PageRecord>(zstd).text;
  return { ...row, excerpt: excerptOf(text, phrases), score };
}

type Test = (row: Row, filter: SearchFilter) => boolean;

/** One test a filter; all must hold. What is asked of a statement holds for no article. */
const TESTS: readonly Test[] = [
  (row, { speaker }) => speaker === undefined || (row.speaker !== null && sameName(speaker, row.speaker)),
  (row, { kind }) => kind === undefined || row.kind === kind,
  (row, { saidFrom, saidTo }) => holds.day(saidFrom, saidTo, row.said),
  (row, { printedFrom, printedTo }) => holds.day(printedFrom, printedTo, row.published),
  (row, { outlet }) => holds.outlet(outlet, row.publisher, row.domain),
];
