export { type Profile, profileOf } from './profile/profile.ts';
export type { Frequency, Vector } from './profile/vector.ts';
export { dayOf, type Window } from './profile/window.ts';
export { findReuse, type ReuseFinding, type ReuseStore, type ReuseText, reuseText } from './reuse/find.ts';
export { sameName } from './same/names.ts';
export { describeStory, type StoryArticle } from './stories/describe.ts';
export { type Placement, placeArticle } from './stories/place.ts';
export type { Placed } from './stories/similarity.ts';
export type { Place, Posting, StoryStore } from './stories/store.ts';
export type { PairScore, Passage, ReusePair, SameGroup, SameMember, Story, Wording } from './types.ts';
export { type Word, wordsOf } from './words/words.ts';

import type { PairScore } from './types.ts';

/** Whether two wordings of a sentence or a statement say the same thing. Pure. */
export function scorePair(_a: string, _b: string): PairScore {
  return { score: 0, same: false };
}
