import type { ArticleRow } from '../../record/index.ts';
import type { Repost } from '../../views/index.ts';
import type { Style } from './screen/style.ts';
import { wrap } from './screen/wrap.ts';
import { shortId } from './values/article-id.ts';
import { outletOf } from './values/outlet.ts';

/** A repost in a sentence: who carries whose words, how much of them, and whether the page says so. */
export function repostLines(
  { articles: [first, second], from, credited, overlap }: Repost,
  articles: ReadonlyMap<string, ArticleRow>,
  { width }: Style,
): string[] {
  const name = (id: string) => `${outletOf(articles.get(id))} (${shortId(id)})`;
  const share = `${Math.round(overlap * 100)}% of the shorter text`;
  const sentence =
    from === null
      ? `${name(first)} and ${name(second)} share ${share}; nothing tells who had it first.`
      : `${name(first)} carries the words of ${name(second)}, ${share}, ${credited ? 'and says so' : 'and does not say so'}.`;
  return wrap(sentence, width, '  ');
}
