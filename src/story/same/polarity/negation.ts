import type { Word } from '../../words/words.ts';
import { NEGATIONS } from '../negations.ts';

/** Behind these, "not" takes nothing back: "not only", "not just". */
const ADDING = new Set(['only', 'just', 'merely', 'simply']);

/** Whether a wording takes back what it would say without its words of negation: two of them take back nothing. */
export function isNegated(words: readonly Word[]): boolean {
  const negations = words.filter(
    (word, i) =>
      NEGATIONS.has(word.form) && !isIdle(word.form, words[i - 1]?.form ?? '', words[i + 1]?.form ?? ''),
  );
  return negations.length % 2 === 1;
}

/** "not only", the "No." before a number, and a "t" that is no piece of "don't". */
function isIdle(form: string, before: string, after: string): boolean {
  if (form === 't') return !before.endsWith('n');
  return (form === 'not' && ADDING.has(after)) || (form === 'no' && /^\d/.test(after));
}
