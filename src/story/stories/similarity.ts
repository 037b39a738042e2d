import { cosine, type Vector } from '../profile/vector.ts';
import { gapBetween, type Window } from '../profile/window.ts';

/** An article as stories see it. */
export interface Placed {
  readonly vector: Vector;
  readonly window: Window;
}

/** How alike two articles are: `words` whatever their dates, `near` with the days between them counted in. 0 to 1. */
export interface Similarity {
  readonly words: number;
  readonly near: number;
}

/** Two reports within a day of each other are of one day; after that the days pull apart. */
const SAME_DAY = 1;
const DECAY_DAYS = 3;
const EVENT_DECAY_DAYS = 21;
/** Without both dates only the words can tell; long texts share more of them by chance. */
const UNDATED_LONG = 0.65;
const UNDATED_SHORT = 0.8;
const SHORT_TERMS = 60;
const LONG_TERMS = 120;

export function similarity(a: Placed, b: Placed): Similarity {
  const words = cosine(a.vector, b.vector);
  const gap = gapBetween(a.window, b.window);
  if (gap === null) {
    const undated = words * undatedFactor(Math.min(a.vector.terms.length, b.vector.terms.length));
    return { words: undated, near: undated };
  }
  const days = Math.max(0, gap - SAME_DAY);
  return { words: words * Math.exp(-days / EVENT_DECAY_DAYS), near: words * Math.exp(-days / DECAY_DAYS) };
}

function undatedFactor(terms: number): number {
  const length = Math.min(1, Math.max(0, (terms - SHORT_TERMS) / (LONG_TERMS - SHORT_TERMS)));
  return UNDATED_SHORT + (UNDATED_LONG - UNDATED_SHORT) * length;
}
