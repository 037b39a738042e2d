import { type Word, wordsOf } from '../../story/index.ts';
import type { Phrase } from './query.ts';

/** Words shown before and after the first place that is asked for. */
const BEFORE = 10;
const AFTER = 20;

/** The words of a text around the first phrase that stands in it; its beginning where none does. */
export function excerptOf(text: string, phrases: readonly Phrase[]): string {
  const words = wordsOf(text);
  const at = Math.max(0, firstOf(words, phrases));
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(words.length - 1, at + AFTER);
  if (to < 0) return text;
  const before = from > 0 ? '… ' : '';
  const after = to < words.length - 1 ? ' …' : text.slice(words[to]!.end).replace(/\s[\s\S]*/, '');
  const start = from > 0 ? words[from]!.start : 0;
  return `${before}${text.slice(start, words[to]!.end).replaceAll(/\s+/g, ' ')}${after}`;
}

function firstOf(words: readonly Word[], phrases: readonly Phrase[]): number {
  return words.findIndex((_, at) =>
    phrases.some((phrase) => phrase.every((form, i) => words[at + i]?.form === form)),
  );
}
