import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { PageRecord, Statement } from '../../format/index.ts';
import { wordsIn } from './words-in.ts';

/** What lists and filters ask of a record, in a table of its own: the columns after `article`, and a record's rows. */
export interface Detail {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: (record: PageRecord) => SQLInputValue[][];
}

const statements: Detail = {
  table: 'statement',
  columns: [
    'ordinal',
    'id',
    'kind',
    'act',
    'entity',
    'speaker',
    'content',
    'citing',
    'said',
    'within',
    'confidence',
  ],
  rows: (record) =>
    record.statements.map((s, ordinal) => {
      const content = wordsIn(record, s.content).join(' ... ');
      const who = [s.speaker, s.speakerName, content, citing(s)];
      return [ordinal, s.id, s.kind, s.act, ...who, s.said?.value ?? null, s.within, s.confidence];
    }),
};

const entities: Detail = {
  table: 'entity',
  columns: ['id', 'type', 'name', 'names'],
  rows: (record) => record.entities.map((e) => [e.id, e.type, e.name, JSON.stringify(e.names)]),
};

const warnings: Detail = {
  table: 'warning',
  columns: ['ordinal', 'code', 'message'],
  rows: (record) => record.warnings.map(({ code, message }, ordinal) => [ordinal, code, message]),
};

export const DETAILS: readonly Detail[] = [statements, entities, warnings];

/** Keeps what lists and filters ask of a record's statements, entities and warnings. */
export function detailKeeper(db: DatabaseSync): (article: number, record: PageRecord) => void {
  const keepers = DETAILS.map(({ table, columns, rows }) => {
    const places = columns.map(() => '?').join(', ');
    const insert = db.prepare(`INSERT INTO ${table} (article, ${columns.join(', ')}) VALUES (?, ${places})`);
    return (article: number, record: PageRecord): void => {
      for (const row of rows(record)) insert.run(article, ...row);
    };
  });
  return (article, record) => {
    for (const keep of keepers) keep(article, record);
  };
}

/** Removes them. What the record found of its statements has to be dropped before. */
export function detailDropper(db: DatabaseSync): (article: number) => void {
  const drops = DETAILS.map(({ table }) => db.prepare(`DELETE FROM ${table} WHERE article = ?`));
  return (article) => {
    for (const drop of drops) drop.run(article);
  };
}

function citing(statement: Statement): string {
  return JSON.stringify(statement.citing.map((c) => c.name));
}
