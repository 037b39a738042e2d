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
  { name: 'address-line', role: 'other', longest: 300, pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  { name: 'topic-list', role: 'tags', longest: 400, pattern: { test: isTopicList } },
];

/** Marks that end a sentence and no list. */
const ENDS = '.!?:;';
const FEWEST = 5;
const MOST_WORDS = 5;

/** Five names or more between commas, and no sentence. */
function isTopicList(text: string): boolean {
  if (ENDS.includes(text.at(-1)!) || commasIn(text) < FEWEST - 1) return false;
  const items = text.split(/\s?[,|·•]\s?/);
  return (
    items.length >= FEWEST && items.every((item) => item.split(' ').length <= MOST_WORDS) && titleLike(items)
  );
}

/** So many marks part its items: cheaper to count than to part them. */
function commasIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2c || code === 0x7c || code === 0xb7 || code === 0x2022) count++;
  }
  return count;
}
