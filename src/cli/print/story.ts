import type { ArticleRow } from '../../record/index.ts';
import type { Story } from '../../story/index.ts';
import { shortId } from './article-id.ts';
import { dayOf, shortDayOf } from './day.ts';
import { fileName } from './file-name.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** A story's headline and days, and under it one line an article. */
export function storyLines(
  story: Story,
  articles: ReadonlyMap<string, ArticleRow>,
  { width, paint }: Style,
): string[] {
  const rows = story.articles.map((id) => {
    const article = articles.get(id);
    return [
      shortDayOf(article?.date ?? null) ?? 'no date',
      outletOf(article),
      article?.headline ?? '(no headline)',
      shortId(id),
    ];
  });
  return [
    ...wrap(story.headline ?? '(no headline)', width).map(paint.title),
    ...table(rows, width).map(paint.quiet),
  ];
}

/** The outlet, else the file that the article came from. */
export function outletOf(article: ArticleRow | undefined): string {
  return article?.publisher ?? fileName(article?.path ?? null) ?? 'outlet not named';
}

/** From the first day to the last: "13 May 2025", "13 May 2025 to 16 May 2025". */
export function daysOf(from: string | null, to: string | null): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null) return 'no date';
  return last === null || last === first ? first : `${first} to ${last}`;
}
