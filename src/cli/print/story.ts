import type { ArticleRow } from '../../record/index.ts';
import type { Story } from '../../story/index.ts';
import type { Style } from './screen/style.ts';
import { table } from './screen/table.ts';
import { wrap } from './screen/wrap.ts';
import { shortId } from './values/article-id.ts';
import { dayOf, shortDayOf } from './values/day.ts';
import { outletOf } from './values/outlet.ts';

/** A story's headline, and under it one line an article; a story of one article has its headline once. */
export function storyLines(
  story: Story,
  articles: ReadonlyMap<string, ArticleRow>,
  { width, paint }: Style,
): string[] {
  const several = story.articles.length > 1;
  const rows = story.articles.map((id) => {
    const article = articles.get(id);
    const headline = several ? [article?.headline ?? '(no headline)'] : [];
    return [shortDayOf(article?.date ?? null) ?? 'no date', outletOf(article), ...headline, shortId(id)];
  });
  return [
    ...wrap(story.headline ?? '(no headline)', width).map(paint.title),
    ...table(rows, width).map(paint.quiet),
  ];
}

/** From the first day to the last: "13 May 2025", "13 May 2025 to 16 May 2025". */
export function daysOf(from: string | null, to: string | null): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null) return 'no date';
  return last === null || last === first ? first : `${first} to ${last}`;
}
