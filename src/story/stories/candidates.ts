import { heaviest } from '../profile/vector.ts';
import type { Window } from '../profile/window.ts';
import type { Placed } from './similarity.ts';
import type { StoryStore } from './store.ts';

/** How many of an article's terms find others, and are found by others. */
export const KEY_TERMS = 24;
const POSTINGS_A_TERM = 300;
const CANDIDATES = 100;
/** Beyond this many days no two articles are of one event. */
const REACH_DAYS = 40;

/** The articles that share heavy terms with this one, the most alike first. */
export function candidates(article: Placed, store: StoryStore): number[] {
  const window = widen(article.window);
  const shared = new Map<number, number>();
  for (const i of heaviest(article.vector, KEY_TERMS)) {
    for (const posting of store.postings(article.vector.terms[i]!, window, POSTINGS_A_TERM)) {
      const product = posting.weight * article.vector.weights[i]!;
      shared.set(posting.article, (shared.get(posting.article) ?? 0) + product);
    }
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, CANDIDATES)
    .map(([other]) => other);
}

function widen({ from, to }: Window): Window {
  return { from: from === null ? null : from - REACH_DAYS, to: to === null ? null : to + REACH_DAYS };
}
