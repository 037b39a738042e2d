import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../../format/index.ts';
import { type Placement, placeArticle, profileOf, type Window } from '../../story/index.ts';
import { bytesOf } from '../numbers.ts';
import { storyStore, UNDATED } from './store.ts';

/** Finds the story of a new article and keeps where it stands. */
export function placeKeeper(db: DatabaseSync): (article: number, record: PageRecord) => void {
  const store = storyStore(db);
  const count = db.prepare(
    'INSERT INTO term (term, documents) VALUES (?, 1) ON CONFLICT DO UPDATE SET documents = documents + 1',
  );
  const place = db.prepare('INSERT INTO place (article, story, event) VALUES (?, ?, ?)');
  const keepProfile = profileKeeper(db);
  return (article, record) => {
    const profile = profileOf(record);
    for (const term of profile.counts.keys()) count.run(term);
    const found = placeArticle(profile, store);
    keepProfile(article, found, profile.window);
    const story = found.story ?? article;
    place.run(article, story, found.event ?? story);
  };
}

function profileKeeper(db: DatabaseSync): (article: number, found: Placement, window: Window) => void {
  const profile = db.prepare(
    'INSERT INTO profile (article, terms, weights, day_from, day_to) VALUES (?, ?, ?, ?, ?)',
  );
  const posting = db.prepare('INSERT INTO posting (term, day, article, weight) VALUES (?, ?, ?, ?)');
  return (article, { vector, keys }, { from, to }) => {
    profile.run(article, bytesOf(vector.terms), bytesOf(vector.weights), from, to);
    const day = from !== null && to !== null ? from : UNDATED;
    for (const i of keys) posting.run(vector.terms[i]!, day, article, vector.weights[i]!);
  };
}
