import { BACKGROUND } from '../profile/background.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { hash } from '../words/hash.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';
import { NEGATIONS } from './negations.ts';

/** A wording as pairs are compared: what it is about, term by term, and what turns its meaning. */
export interface Content {
  /** Distinct terms, ascending, with what each tells (its inverse document frequency). */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** The sum of `weights`. */
  readonly mass: number;
  /** Terms in the order of the text, function words left out. */
  readonly order: Int32Array;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly negations: number;
  /** All words, function words among them. */
  readonly words: number;
}

export function contentOf(text: string): Content {
  const words = wordsOf(text);
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word.form));
  const order = Int32Array.from(telling, (word) => hash(stem(word.form)));
  const terms = Int32Array.from(new Set(order)).sort();
  const weights = Float32Array.from(terms, weightOf);
  return {
    terms,
    weights,
    mass: weights.reduce((sum, w) => sum + w, 0),
    order,
    numbers: new Set(words.filter((w) => isNumber(w.form)).map((w) => w.form)),
    names: new Set(telling.filter((w) => w.capital && !w.opens).map((w) => w.form)),
    negations: words.filter((w) => NEGATIONS.has(w.form)).length,
    words: words.length,
  };
}

/** Rare words tell more than common ones, but not without bound. */
function weightOf(term: number): number {
  return Math.log((BACKGROUND.documents + 1) / ((BACKGROUND.of.get(term) ?? 0) + 3));
}

function isNumber(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
