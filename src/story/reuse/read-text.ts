import { type Word, wordsOf } from '../words/words.ts';
import { formulaWords } from './formulas.ts';
import { gramsOf } from './grams.ts';
import { quotedWords } from './quoted.ts';

/** A text as reuse compares it. */
export interface ReadText {
  readonly words: readonly Word[];
  readonly grams: Int32Array;
  /** 1 for each word that is the writer's own: neither quoted nor part of a formula. */
  readonly own: Uint8Array;
}

export function readText(text: string): ReadText {
  const words = wordsOf(text);
  const quoted = quotedWords(text, words);
  const formula = formulaWords(text, words);
  return { words, grams: gramsOf(words), own: quoted.map((q, i) => (q === 1 || formula[i] === 1 ? 0 : 1)) };
}
