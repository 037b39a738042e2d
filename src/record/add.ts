import type { DatabaseSync } from 'node:sqlite';
import { articleKeeper } from './keep/article.ts';
import { detailKeeper } from './keep/details.ts';
import { pageKeeper } from './keep/page.ts';
import { relationKeeper } from './relate.ts';
import { inTransaction } from './transaction.ts';
import type { Added, NewPage } from './types.ts';

/** Keeps one page after another, each in a transaction of its own. */
export function adder(db: DatabaseSync): (page: NewPage) => Added {
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

  return (page) =>
    inTransaction(db, () => {
      const pageKey = keepPage(page.bytes);
      const known = articles.latest(page.record.id);
      if (known?.page !== pageKey) return addNew(page, pageKey, known);
      articles.sighted(known.key, page);
      return { article: page.record.id, outcome: 'again', version: known.version };
    });
}
