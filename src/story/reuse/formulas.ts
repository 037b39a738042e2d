import type { Word } from '../words/words.ts';

/** Lines that outlets set under any article: who owns it, who helped, where the rest stands. Folded words. */
const FORMULAS: readonly string[] = [
  'all rights reserved',
  'may not be published',
  'may not be reproduced',
  'broadcast rewritten or redistributed',
  'read the full story',
  'read the full article',
  'read the whole story',
  'contributed to this report',
  'contributed reporting',
  'and wire services',
  'first published on',
  'originally published',
  'this article was originally',
  'sign up for our',
  'subscribe to our',
  'click here to',
  'follow us on',
];

const FIRST = new Set(FORMULAS.map((formula) => formula.split(' ')[0]!));
const SPLIT = FORMULAS.map((formula) => formula.split(' '));

/** For each word whether it stands in a line or sentence that is such a formula. */
export function formulaWords(text: string, words: readonly Word[]): Uint8Array {
  const marked = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (!FIRST.has(words[i]!.form) || !SPLIT.some((formula) => standsAt(formula, words, i))) continue;
    marked.fill(1, sentenceStart(text, words, i), sentenceEnd(text, words, i));
  }
  return marked;
}

function standsAt(formula: readonly string[], words: readonly Word[], at: number): boolean {
  return formula.every((word, k) => words[at + k]?.form === word);
}

function sentenceStart(text: string, words: readonly Word[], at: number): number {
  while (at > 0 && !endsBetween(text, words[at - 1]!, words[at]!)) at--;
  return at;
}

function sentenceEnd(text: string, words: readonly Word[], at: number): number {
  while (at + 1 < words.length && !endsBetween(text, words[at]!, words[at + 1]!)) at++;
  return at + 1;
}

function endsBetween(text: string, word: Word, next: Word): boolean {
  return /[.!?\n]/.test(text.slice(word.end, next.start));
}
