import type { DatabaseSync } from 'node:sqlite';
import { articleKeeper } from './keep/article.ts';
import { generationOf } from './keep/generation.ts';
import { textKeeper } from './keep/text.ts';
import { inTransaction } from './transaction.ts';
import type { Added, NewPage } from './types.ts';

/** Keeps pages, all of one call in one transaction: a single wait for the disk acknowledges them all. */
export function adder(db: DatabaseSync): (pages: readonly NewPage[]) => Added[] {
  let addOne = pageAdder(db);
  let generation = generationOf(db);
  // What was read of texts that are not kept after all, or were renewed by another process, must not be remembered.
  const forgetWhatWasRead = (): void => {
    addOne = pageAdder(db);
    generation = generationOf(db);
  };
  return (pages) => {
    try {
      return inTransaction(db, () => {
        if (generationOf(db) !== generation) forgetWhatWasRead();
        return pages.map(addOne);
      });
    } catch (error) {
      forgetWhatWasRead();
      throw error;
    }
  };
}

function pageAdder(db: DatabaseSync): (page: NewPage) => Added {
  const keepText = textKeeper(db);
  const { sighted } = articleKeeper(db);
  return (page) => {
    const { key, added } = keepText(page);
    const { path, url } = page.record.input;
    sighted(key, { path, url, seenAt: page.seenAt });
    return added;
  };
}
