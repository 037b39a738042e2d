import type { StatementKind } from '../../format/index.ts';
import type { ArticleRow, StatementRow } from '../../record/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { shortId } from './values/article-id.ts';
import { dayOf, whenOf } from './values/day.ts';
import { outletOf } from './values/outlet.ts';

/** The words of a statement: in quotation marks where they are the speaker's own. */
export function quoted({
  kind,
  content,
}: {
  readonly kind: StatementKind;
  readonly content: string;
}): string {
  return kind === 'direct' ? `“${content}”` : content;
}

/** One statement of the record: the words, how they were said, and where they were printed. */
export function statementLines(
  row: StatementRow,
  articles: ReadonlyMap<string, ArticleRow>,
  { width, paint }: Style,
): string[] {
  const facts = [
    `${row.act}, ${row.kind}`,
    whenOf(row.said),
    row.citing.length ? `citing ${row.citing.join(', ')}` : '',
    printedIn(row, articles),
    `${shortId(row.article)} ${row.statement}`,
  ].filter(Boolean);
  return [...wrap(quoted(row), width, '  '), ...wrap(facts.join(' · '), width, '    ').map(paint.quiet)];
}

/** "Harbour Courier, 14 May 2025": the outlet, else the file, and the day. */
export function printedIn(
  { article, published }: Pick<StatementRow, 'article' | 'published'>,
  articles: ReadonlyMap<string, ArticleRow>,
): string {
  return `${outletOf(articles.get(article))}, ${dayOf(published) ?? 'no date'}`;
}
