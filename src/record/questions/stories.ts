import type { DatabaseSync } from 'node:sqlite';
import { describeStory, type Story, type StoryArticle } from '../../story/index.ts';

interface Row extends StoryArticle {
  readonly story: number;
  readonly event: number;
}

export const storyId = (key: number): string => `story-${key}`;
export const eventId = (key: number): string => `event-${key}`;

/** Every story, in the order in which its first article was added. */
export function storiesQuestion(db: DatabaseSync): () => Story[] {
  const find = db.prepare(
    `SELECT story, event, id, headline, date, key AS added FROM place JOIN article ON key = article
     ORDER BY story, key`,
  );
  return () => {
    const rows = find.all() as unknown as Row[];
    return [...Map.groupBy(rows, (row) => row.story).values()].map((articles) =>
      describeStory(storyId(articles[0]!.story), eventId(articles[0]!.event), articles),
    );
  };
}
