import type { PairScore } from '../types.ts';
import { wordsOf } from '../words/words.ts';
import { type Content, contentOf } from './content.ts';
import { overlapOf } from './overlap.ts';
import { turnBetween } from './polarity/turn.ts';
import { dice, trigramsOf } from './trigrams.ts';

/** What speaks for and against two wordings' saying the same, each about 0 to 1. */
interface Signs {
  /** The part of the mass that both have, of the wording that has less and of the one that has more to itself. */
  readonly fuller: number;
  readonly barer: number;
  readonly letters: number;
  readonly order: number;
  readonly length: number;
  readonly otherNumbers: number;
  readonly moreNumbers: number;
  readonly negation: number;
  readonly otherNames: number;
  /** The one says the contrary, by a negation, words of opposite meaning, or who does it to whom; the more so the shorter both are. */
  readonly contrary: number;
  readonly opposites: number;
}

/** Set by hand. Neighbouring words are in the letters already: without taking them off they would count twice. */
const BIAS = -6.75;
const WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  fuller: 0.5,
  barer: 2.5,
  letters: 6.5,
  order: -1.5,
  length: 2.2,
  otherNumbers: -0.8,
  moreNumbers: -0.8,
  negation: -0.6,
  otherNames: -0.25,
  contrary: -8,
  opposites: -1.5,
};

/** Whether two wordings of a sentence or a statement say the same thing. Pure. */
export function scorePair(a: string, b: string): PairScore {
  const signs = signsOf(a, b);
  const sum = Object.entries(WEIGHTS).reduce((s, [sign, w]) => s + w * signs[sign as keyof Signs], BIAS);
  const score = 1 / (1 + Math.exp(-sum));
  return { score, same: score >= 0.5 };
}

function signsOf(a: string, b: string): Signs {
  const [x, y] = [contentOf(a), contentOf(b)];
  const { ofA, ofB, order } = overlapOf(x, y);
  const turn = turnBetween(wordsOf(a), wordsOf(b));
  return {
    fuller: Math.max(ofA, ofB),
    barer: Math.min(ofA, ofB),
    letters: dice(trigramsOf(a), trigramsOf(b)),
    order,
    length: Math.min(x.words, y.words) / (Math.max(x.words, y.words) || 1),
    otherNumbers: yes(lacks(x.numbers, y.numbers) && lacks(y.numbers, x.numbers)),
    moreNumbers: yes(lacks(x.numbers, y.numbers) || lacks(y.numbers, x.numbers)),
    negation: yes(turned(x) !== turned(y)),
    otherNames: yes(lacks(x.names, y.names) && lacks(y.names, x.names)),
    contrary: turn.contrary ? brevity(Math.max(x.words, y.words)) : 0,
    opposites: yes(turn.opposites),
  };
}

/** 1 for wordings of a clause, 0 for long sentences, in which a word of negation may stand in a clause that matters little. */
function brevity(words: number): number {
  return Math.min(1, Math.max(0, (LONG - words) / (LONG - CLAUSE)));
}

const CLAUSE = 10;
const LONG = 14;

/** Some of `of` is not in `others`. */
function lacks(of: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const value of of) if (!others.has(value)) return true;
  return false;
}

function turned(content: Content): boolean {
  return content.negations > 0;
}

function yes(condition: boolean): number {
  return condition ? 1 : 0;
}
