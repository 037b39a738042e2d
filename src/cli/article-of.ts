import type { PageRecord } from '../format/index.ts';
import type { OnRecord } from '../record/index.ts';
import { UsageError } from './exit.ts';
import { nearest } from './options/nearest.ts';
import { shortId } from './print/values/article-id.ts';

/** The article that an id, or the beginning of one, stands for. */
export function articleOf(id: string, record: OnRecord): PageRecord {
  const answer = record.article(id);
  if (answer.found === 'one') return answer.record;
  if (answer.found === 'many')
    throw new UsageError(`expected one article, but ${id} begins ${answer.ids.map(shortId).join(', ')}`);
  const near = nearest(
    id,
    record.articles().map((article) => shortId(article.id)),
  );
  throw new UsageError(
    `expected the id of an article in the record, not "${id}".${near ? ` Did you mean ${near}?` : ''} Ids are listed by: onrecord stories`,
  );
}
