import type { DatabaseSync } from 'node:sqlite';
import { adder } from './add.ts';
import { backuper } from './backup/backup.ts';
import { connectToAdd, connectToAsk } from './connect.ts';
import { findToForget } from './forget/find.ts';
import { forgetter } from './forget/forget.ts';
import { merger } from './merge/merge.ts';
import { problemOf } from './problem.ts';
import { articleQuestion } from './questions/article.ts';
import { articlesQuestion } from './questions/articles.ts';
import { countsQuestion } from './questions/counts.ts';
import { entitiesQuestion } from './questions/entities.ts';
import { reuseQuestion } from './questions/reuse.ts';
import { sameQuestion } from './questions/same.ts';
import { statementsQuestion } from './questions/statements.ts';
import { storiesQuestion } from './questions/stories.ts';
import { versionsQuestion } from './questions/versions.ts';
import { warningsQuestion } from './questions/warnings.ts';
import { keptTexts } from './reread/kept.ts';
import { renewer } from './reread/renew.ts';
import { searchQuestion } from './search/search.ts';
import { type KeptText, type OnRecord, RecordError } from './types.ts';
import { verifier } from './verify/verify.ts';

export interface OpenOptions {
  /** `add` makes the file where it is missing; `ask` throws `not-found` there, and never adds. */
  readonly mode: 'add' | 'ask';
}

/** Opens the record in `file`. Here and in every call a `RecordError` says what cannot be, and why. */
export function openRecord(file: string, { mode }: OpenOptions): OnRecord {
  const guarded = guard(file);
  const db = guarded(mode === 'add' ? connectToAdd : connectToAsk)(file);
  return guarded(() => ({
    ...asking(db, guarded),
    ...writing(mode === 'add' ? writers(db) : refuseToWrite(file), guarded),
    close: () => db.close(),
  }))();
}

type Writers = Pick<OnRecord, 'addAll' | 'forget' | 'renewal' | 'merge'>;
type Asking = Omit<OnRecord, keyof Writers | 'add' | 'close'>;

function writers(db: DatabaseSync): Writers {
  return { addAll: adder(db), forget: forgetter(db), renewal: renewer(db), merge: merger(db) };
}

function writing(
  { addAll, forget, renewal, merge }: Writers,
  guarded: Guard,
): Writers & Pick<OnRecord, 'add'> {
  return {
    add: guarded((page) => addAll([page])[0]!),
    addAll: guarded(addAll),
    forget: guarded(forget),
    renewal: guarded(() => {
      const { put, apply } = renewal();
      return { put: guarded(put), apply: guarded(apply) };
    }),
    merge: guarded(merge),
  };
}

function asking(db: DatabaseSync, guarded: Guard): Asking {
  return {
    articles: guarded(articlesQuestion(db)),
    article: guarded(articleQuestion(db)),
    versions: guarded(versionsQuestion(db)),
    statements: guarded(statementsQuestion(db)),
    entities: guarded(entitiesQuestion(db)),
    search: guarded(searchQuestion(db)),
    stories: guarded(storiesQuestion(db)),
    reuse: guarded(reuseQuestion(db)),
    same: guarded(sameQuestion(db)),
    counts: guarded(countsQuestion(db)),
    warnings: guarded(warningsQuestion(db)),
    verify: guarded(verifier(db)),
    keptTexts: guardedTexts(keptTexts(db), guarded),
    backup: guarded(backuper(db)),
    toForget: guarded((what) => findToForget(db, what).map(({ id }) => id)),
  };
}

/** A text is read when it is asked for: an error may come with each. */
function guardedTexts(texts: () => Generator<KeptText>, guarded: Guard): () => Generator<KeptText> {
  return function* () {
    const each = texts();
    const next = guarded(() => each.next());
    for (let text = next(); !text.done; text = next()) yield text.value;
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

function refuseToWrite(file: string): Writers {
  const refuse = (): never => {
    throw new RecordError('read-only', `Expected to write, but ${file} was opened to ask`);
  };
  return { addAll: refuse, forget: refuse, renewal: refuse, merge: refuse };
}
