import type { DatabaseSync } from 'node:sqlite';
import { articleKeeper } from './keep/article.ts';
import { detailKeeper } from './keep/details.ts';
import { type Line, lineFinder } from './keep/line.ts';
import { hashOf, pageKeeper } from './keep/page.ts';
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
  const findLine = lineFinder(db);
  const keepPage = pageKeeper(db);
  const articles = articleKeeper(db);
  const keepDetails = detailKeeper(db);
  const relations = relationKeeper(db);

  const addNew = (page: NewPage, hash: string, line: Line | null): Added => {
    const version = (line?.latest.version ?? 0) + 1;
    const key = articles.keep(page.record, keepPage(hash, page.bytes), line?.line ?? null, version);
    articles.sighted(key, page);
    keepDetails(key, page.record);
    if (line) relations.drop(line.latest.key);
    relations.keep(key, page.record);
    return { article: page.record.id, outcome: line ? 'version' : 'new', version };
  };

  return (page) => {
    const hash = hashOf(page.bytes);
    const line = findLine(page.record, hash);
    if (!line?.same) return addNew(page, hash, line);
    const { key, id, version } = line.same;
    articles.sighted(key, page);
    return { article: id, outcome: 'again', version };
  };
}
