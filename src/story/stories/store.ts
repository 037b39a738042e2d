import type { Frequency } from '../profile/vector.ts';
import type { Window } from '../profile/window.ts';
import type { Placed } from './similarity.ts';

/** Where an article stands: a story is numbered by the article that founded it, an event by its first story. */
export interface Place {
  readonly story: number;
  readonly event: number;
}

/** An article that has a term among its heaviest, with the term's weight there. */
export interface Posting {
  readonly article: number;
  readonly weight: number;
}

/** What placing an article asks of the record. Articles are numbered in the order in which they were added. */
export interface StoryStore {
  readonly frequency: Frequency;
  /** The articles for which `term` is heavy and whose dates may lie in the window, the newest first, `most` at most. */
  postings(term: number, window: Window, most: number): readonly Posting[];
  placed(article: number): Placed;
  placeOf(article: number): Place;
  /** How many articles a story or an event has. */
  storySize(story: number): number;
  eventSize(event: number): number;
}
