import type { ArticleRow, OnRecord } from '../record/index.ts';
import { printable } from './print/screen/printable.ts';

/** The articles of a record by their ids, ready to be printed. */
export function articlesOf(record: OnRecord): ReadonlyMap<string, ArticleRow> {
  return new Map(printable(record.articles()).map((article) => [article.id, article]));
}
