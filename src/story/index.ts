export { type Profile, profileOf } from './profile/profile.ts';
export type { Frequency, Vector } from './profile/vector.ts';
export { dayOf, type Window } from './profile/window.ts';
export { findReuse, type ReuseFinding, type ReuseStore, type ReuseText, reuseText } from './reuse/find.ts';
export { describeSame, type SameStatement } from './same/describe.ts';
export {
  findSame,
  type SameFinding,
  type SameStore,
  type StatementPlace,
  statementKeys,
} from './same/find.ts';
export { type Group, groupStatements, type SameLink } from './same/groups.ts';
export { nameWords, sameName } from './same/names.ts';
export { type Said, saidIn } from './same/said.ts';
export { scorePair } from './same/score-pair.ts';
export { describeStory, type StoryArticle } from './stories/describe.ts';
export { type Placement, placeArticle } from './stories/place.ts';
export type { Placed } from './stories/similarity.ts';
export type { Place, Posting, StoryStore } from './stories/store.ts';
export type { PairScore, Passage, ReusePair, SameGroup, SameMember, Story, Wording } from './types.ts';
export { alike, sameText } from './versions/alike.ts';
export { type Word, wordsOf } from './words/words.ts';
