import type { DatabaseSync } from 'node:sqlite';
import { articleKeeper } from './keep/article.ts';
import { detailKeeper } from './keep/details.ts';
import { pageKeeper } from './keep/page.ts';
import { relationKeeper } from './relate.ts';
import { inTransaction } from './transaction.ts';
import type { Added, NewPage } from './types.ts';

/** Keeps pages, all of one call in one transaction: a single wait for the disk acknowledges them all. */
export function adder(db: DatabaseSync): (pages: readonly NewPage[]) => Added[] {
  let addOne = pageAdder(db);
  return (pages) => {
    try {
      return inTransaction(db, () => pages.map(addOne));
    } catch (error) {
      // What was read of pages that are not kept after all must not be remembered.
      addOne = pageAdder(db);
      throw error;
    }
  };
}

function pageAdder(db: DatabaseSync): (page: NewPage) => Added {
  const keepPage = pageKeeper(db);
  const articles = articleKeeper(db);
  const keepDetails = detailKeeper(db);
  const relations = relationKeeper(db);

  const addNew = (page: NewPage, pageKey: number, known: { key: number; version: number } | null): Added => {
    const version = (known?.version ?? 0) + 1;
    const key = articles.keep(page.record, pageKey, version);
    articles.sighted(key, page);
    keepDetails(key, page.record);
    if (known) relations.drop(known.key);
    relations.keep(key, page.record);
    return { article: page.record.id, outcome: known ? 'version' : 'new', version };
  };

  return (page) => {
    const pageKey = keepPage(page.bytes);
    const known = articles.latest(page.record.id);
    if (known?.page !== pageKey) return addNew(page, pageKey, known);
    articles.sighted(known.key, page);
    return { article: page.record.id, outcome: 'again', version: known.version };
  };
}
