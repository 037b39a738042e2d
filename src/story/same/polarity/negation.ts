import type { Word } from '../../words/words.ts';
import { NEGATIONS } from '../negations.ts';

/** Behind these, "not" takes nothing back: "not only", "not just". */
const ADDING = new Set(['only', 'just', 'merely', 'simply']);

/** Whether a wording takes back what it would say without its words of negation: two of them take back nothing. */
export function isNegated(words: readonly Word[]): boolean {
  return (
    words.filter((word, i) => NEGATIONS.has(word.form) && !isIdle(word.form, words[i + 1])).length % 2 === 1
  );
}

/** "not only", and the "No." before a number. */
function isIdle(form: string, next: Word | undefined): boolean {
  if (next === undefined) return false;
  return (form === 'not' && ADDING.has(next.form)) || (form === 'no' && /^\d/.test(next.form));
}
