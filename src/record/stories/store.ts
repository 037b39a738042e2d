import type { DatabaseSync } from 'node:sqlite';
import type { Place, Placed, StoryStore, Window } from '../../story/index.ts';
import { floatsIn, integersIn } from '../numbers.ts';
import { Recent } from '../recent.ts';

/** The day under which undated articles are found: before all others. */
export const UNDATED = -1e9;
const KEPT_IN_MEMORY = 2000;

/** Answers what placing an article asks, from the database. */
export function storyStore(db: DatabaseSync): StoryStore {
  const sizes = sizeQuestions(db);
  const postings = postingsQuestion(db);
  const place = db.prepare('SELECT story, event FROM place WHERE article = ?');
  const profile = db.prepare('SELECT terms, weights, day_from, day_to FROM profile WHERE article = ?');
  const recent = new Recent<Placed>(KEPT_IN_MEMORY);
  const term = db.prepare('SELECT documents FROM term WHERE term = ?');
  // As good as their count, which replaced versions lower a little, and found at once.
  const documents = db.prepare('SELECT coalesce(max(article), 0) AS n FROM profile');
  return {
    ...sizes,
    postings,
    frequency: {
      get documents() {
        return Number(documents.get()!.n);
      },
      of: (t) => Number(term.get(t)?.documents ?? 0),
    },
    placed: (article) => recent.of(article, () => placedIn(profile.get(article)!)),
    placeOf: (article) => place.get(article) as unknown as Place,
  };
}

type Row = Record<string, unknown>;

function placedIn(row: Row): Placed {
  return {
    vector: { terms: integersIn(row.terms as Uint8Array), weights: floatsIn(row.weights as Uint8Array) },
    window: { from: row.day_from as number | null, to: row.day_to as number | null },
  };
}

function sizeQuestions(db: DatabaseSync): Pick<StoryStore, 'storySize' | 'eventSize'> {
  const story = db.prepare('SELECT count(*) AS n FROM place WHERE story = ?');
  const event = db.prepare('SELECT count(*) AS n FROM place WHERE event = ?');
  return {
    storySize: (key) => Number(story.get(key)!.n),
    eventSize: (key) => Number(event.get(key)!.n),
  };
}

function postingsQuestion(db: DatabaseSync): StoryStore['postings'] {
  const find = db.prepare(
    `SELECT article, weight FROM posting WHERE term = ? AND day >= ? AND day <= ?
     ORDER BY day DESC, article DESC LIMIT ?`,
  );
  return (term, window: Window, most) => {
    const dated = find.all(term, window.from ?? UNDATED, window.to ?? 1e9, most);
    const undated = window.from === null ? [] : find.all(term, UNDATED, UNDATED, most);
    return [...dated, ...undated] as unknown as ReturnType<StoryStore['postings']>;
  };
}
