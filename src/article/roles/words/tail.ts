import { titleLike } from './title-case.ts';
import type { WordRule } from './word-rule.ts';

/** Lines that stand under articles: footnotes (an asterisk that is neither a bullet nor emphasis), a list of topics. */
export const TAIL: readonly WordRule[] = [
  {
    name: 'footnote',
    role: 'other',
    longest: 500,
    pattern: /^(?:\*{1,3}(?![\s*])[^*]*|[†‡¹²³]\s?[\p{L}“"].*)$/u,
  },
  { name: 'topic-list', role: 'tags', longest: 400, pattern: { test: isTopicList } },
];

const MOST_WORDS = 5;

/** Five names or more between commas, and no sentence. */
function isTopicList(text: string): boolean {
  if (/[.!?:;]$/.test(text)) return false;
  const items = text.split(/\s?[,|·•]\s?/);
  return items.length >= 5 && items.every((item) => item.split(' ').length <= MOST_WORDS) && titleLike(items);
}
