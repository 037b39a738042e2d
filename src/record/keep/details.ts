import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord, Statement } from '../../format/index.ts';
import { wordsIn } from './words-in.ts';

/** Keeps what lists and filters ask of a record's statements, entities and warnings. */
export function detailKeeper(db: DatabaseSync): (article: number, record: PageRecord) => void {
  const keepers = [statementKeeper(db), entityKeeper(db), warningKeeper(db)];
  return (article, record) => {
    for (const keep of keepers) keep(article, record);
  };
}

type Keeper = (article: number, record: PageRecord) => void;

function statementKeeper(db: DatabaseSync): Keeper {
  const insert = db.prepare(
    `INSERT INTO statement
       (article, ordinal, id, kind, act, entity, speaker, content, citing, said, within, confidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (article, record) => {
    for (const [ordinal, s] of record.statements.entries()) {
      const content = wordsIn(record, s.content).join(' ... ');
      const said = s.said?.value ?? null;
      const { id, kind, act, speaker, speakerName, within, confidence } = s;
      const who = [speaker, speakerName, content, citing(s)];
      insert.run(article, ordinal, id, kind, act, ...who, said, within, confidence);
    }
  };
}

function citing(statement: Statement): string {
  return JSON.stringify(statement.citing.map((c) => c.name));
}

function entityKeeper(db: DatabaseSync): Keeper {
  const insert = db.prepare('INSERT INTO entity (article, id, type, name, names) VALUES (?, ?, ?, ?, ?)');
  return (article, { entities }) => {
    for (const e of entities) insert.run(article, e.id, e.type, e.name, JSON.stringify(e.names));
  };
}

function warningKeeper(db: DatabaseSync): Keeper {
  const insert = db.prepare('INSERT INTO warning (article, ordinal, code, message) VALUES (?, ?, ?, ?)');
  return (article, { warnings }) => {
    for (const [ordinal, { code, message }] of warnings.entries())
      insert.run(article, ordinal, code, message);
  };
}
