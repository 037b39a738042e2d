import type { DatabaseSync } from 'node:sqlite';
import { adder } from './add.ts';
import { connectToAdd, connectToAsk } from './connect.ts';
import { problemOf } from './problem.ts';
import { articleQuestion } from './questions/article.ts';
import { articlesQuestion } from './questions/articles.ts';
import { countsQuestion } from './questions/counts.ts';
import { reuseQuestion } from './questions/reuse.ts';
import { sameQuestion } from './questions/same.ts';
import { statementsQuestion } from './questions/statements.ts';
import { storiesQuestion } from './questions/stories.ts';
import { warningsQuestion } from './questions/warnings.ts';
import { type OnRecord, RecordError } from './types.ts';

export interface OpenOptions {
  /** `add` makes the file where it is missing; `ask` throws `not-found` there, and never adds. */
  readonly mode: 'add' | 'ask';
}

/** Opens the record in `file`. Here and in every call a `RecordError` says what cannot be, and why. */
export function openRecord(file: string, { mode }: OpenOptions): OnRecord {
  const guarded = guard(file);
  const db = guarded(mode === 'add' ? connectToAdd : connectToAsk)(file);
  return guarded(() => recordIn(db, mode === 'add' ? adder(db) : refuseToAdd(file), guarded))();
}

function recordIn(db: DatabaseSync, addAll: OnRecord['addAll'], guarded: Guard): OnRecord {
  return {
    add: guarded((page) => addAll([page])[0]!),
    addAll: guarded(addAll),
    articles: guarded(articlesQuestion(db)),
    article: guarded(articleQuestion(db)),
    statements: guarded(statementsQuestion(db)),
    stories: guarded(storiesQuestion(db)),
    reuse: guarded(reuseQuestion(db)),
    same: guarded(sameQuestion(db)),
    counts: guarded(countsQuestion(db)),
    warnings: guarded(warningsQuestion(db)),
    close: () => db.close(),
  };
}

/** Gives a function whose database errors come as `RecordError`. */
type Guard = <Args extends unknown[], Result>(work: (...args: Args) => Result) => (...args: Args) => Result;

function guard(file: string): Guard {
  return (work) =>
    (...args) => {
      try {
        return work(...args);
      } catch (error) {
        throw problemOf(error, file);
      }
    };
}

function refuseToAdd(file: string) {
  return (): never => {
    throw new RecordError('read-only', `Expected to write, but ${file} was opened to ask`);
  };
}
