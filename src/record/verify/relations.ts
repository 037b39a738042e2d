import type { DatabaseSync } from 'node:sqlite';
import { profileOf, reuseText, saidIn, statementKeys } from '../../story/index.ts';
import { integersIn } from '../numbers.ts';
import { rowOfArticle, rowOfStatement } from '../search/keep.ts';
import type { NamedTextCheck, VerifiedText } from './types.ts';

/** What is found over the whole record knows a latest text by the terms and shingles that its words give, and no other text. */
export const relationsCheck: NamedTextCheck = {
  name: 'relations',
  open: (db) => {
    const placed = db.prepare('SELECT count(*) AS n FROM place WHERE article = ?');
    const known = knownBy(db);
    return function* (text) {
      const expected = text.latest ? 1 : 0;
      if (Number(placed.get(text.key)!.n) !== expected)
        yield text.latest ? 'it is in no story' : 'a text that was replaced is in a story';
      for (const { name, kept, wanted } of known) {
        const is = kept(text.key).toSorted(byNumber);
        const should = (text.latest ? [...wanted(text)] : []).toSorted(byNumber);
        if (is.length !== should.length || is.some((n, i) => n !== should[i]))
          yield `its ${name} are not those that its words give`;
      }
    };
  },
};

interface Known {
  readonly name: string;
  readonly kept: (key: number) => number[];
  readonly wanted: (text: VerifiedText) => Iterable<number>;
}

function knownBy(db: DatabaseSync): readonly Known[] {
  const profile = db.prepare('SELECT terms FROM profile WHERE article = ?');
  const shingles = db.prepare('SELECT hash FROM shingle WHERE article = ?');
  const keys = db.prepare(
    'SELECT hash FROM statement_key k JOIN statement s ON s.key = k.statement WHERE s.article = ?',
  );
  const words = db.prepare('SELECT id FROM words_docsize WHERE id = ?');
  const statements = db.prepare('SELECT key FROM statement WHERE article = ?');
  const rowsOf = (key: number): number[] => [
    rowOfArticle(key),
    ...statements.all(key).map((row) => rowOfStatement(Number(row.key))),
  ];
  return [
    {
      name: 'entries for search',
      kept: (key) => rowsOf(key).filter((row) => words.get(row) !== undefined),
      wanted: ({ key }) => rowsOf(key),
    },
    {
      name: 'terms',
      kept: (key) => [...integersIn((profile.get(key)?.terms as Uint8Array) ?? new Uint8Array())],
      wanted: ({ record }) => profileOf(record).counts.keys(),
    },
    {
      name: 'shingles',
      kept: (key) => shingles.all(key).map(({ hash }) => Number(hash)),
      wanted: ({ record }) => reuseText(record).shingles,
    },
    {
      name: 'keys of statements',
      kept: (key) => keys.all(key).map(({ hash }) => Number(hash)),
      wanted: ({ record }) => saidIn(record).flatMap((said) => [...statementKeys(said)]),
    },
  ];
}

const byNumber = (a: number, b: number): number => a - b;
