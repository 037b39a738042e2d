import type { Profile } from '../profile/profile.ts';
import { heaviest, type Vector, vectorOf } from '../profile/vector.ts';
import { candidates, KEY_TERMS } from './candidates.ts';
import { joinable } from './group.ts';
import { type Similarity, similarity } from './similarity.ts';
import type { Place, StoryStore } from './store.ts';

/** Thresholds on the mean likeness to a group's members, set on dated and undated streams of news. */
const STORY = 0.21;
const EVENT = 0.17;

/** What is to be kept of an article that has found its story. */
export interface Placement {
  readonly vector: Vector;
  /** Indices into the vector of the terms by which it will be found. */
  readonly keys: readonly number[];
  /** null where the article founds a story (an event) of its own. */
  readonly story: number | null;
  readonly event: number | null;
}

interface Neighbour {
  readonly place: Place;
  readonly alike: Similarity;
}

/** Finds the story and the event of an article that is new to the record. */
export function placeArticle(profile: Profile, store: StoryStore): Placement {
  const placed = { vector: vectorOf(profile.counts, store.frequency), window: profile.window };
  const near: Neighbour[] = candidates(placed, store).map((other) => ({
    place: store.placeOf(other),
    alike: similarity(placed, store.placed(other)),
  }));
  const story = storyOf(near, store);
  const event =
    story === null ? eventOf(near, store) : near.find((n) => n.place.story === story)!.place.event;
  return { vector: placed.vector, keys: heaviest(placed.vector, KEY_TERMS), story, event };
}

function storyOf(near: readonly Neighbour[], store: StoryStore): number | null {
  const links = near.map(({ place, alike }) => ({ group: place.story, score: alike.near }));
  return joinable(links, (story) => store.storySize(story), STORY)[0] ?? null;
}

function eventOf(near: readonly Neighbour[], store: StoryStore): number | null {
  const links = near.map(({ place, alike }) => ({ group: place.event, score: alike.words }));
  return joinable(links, (event) => store.eventSize(event), EVENT)[0] ?? null;
}
