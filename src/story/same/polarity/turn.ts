import type { Word } from '../../words/words.ts';
import { areExchanged } from './exchanged.ts';
import { isNegated } from './negation.ts';
import { countOpposites } from './opposites.ts';
import { giveOtherQuantities } from './quantities.ts';

/** How one of two wordings turns what the other says. */
export interface Turn {
  /** It says the contrary, or says it of another quantity. */
  readonly contrary: boolean;
  /** Words of opposite meaning stand divided between both. */
  readonly opposites: boolean;
}

export function turnBetween(a: readonly Word[], b: readonly Word[]): Turn {
  const opposites = countOpposites(formsOf(a), formsOf(b));
  const turns = Number(isNegated(a) !== isNegated(b)) + Number(areExchanged(a, b)) + opposites;
  // What is turned twice says the same again: "did not rise" and "fell".
  return {
    contrary: turns % 2 === 1 || giveOtherQuantities(a, b),
    opposites: turns % 2 === 1 && opposites > 0,
  };
}

const formsOf = (words: readonly Word[]): Set<string> => new Set(words.map(({ form }) => form));
