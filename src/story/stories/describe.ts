import { dayOf } from '../profile/window.ts';
import type { Story } from '../types.ts';

/** What a story's line tells of each of its articles. */
export interface StoryArticle {
  readonly id: string;
  readonly headline: string | null;
  /** ISO 8601, or null. */
  readonly date: string | null;
  readonly added: number;
}

/** A story's line: its articles by date, and the headline of the first that has one. */
export function describeStory(id: string, event: string, articles: readonly StoryArticle[]): Story {
  const ordered = [...articles].sort(byDate);
  const dates = ordered.map((a) => a.date).filter((date) => date !== null);
  return {
    id,
    event,
    articles: ordered.map((a) => a.id),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    headline: ordered.find((a) => a.headline !== null)?.headline ?? null,
  };
}

function byDate(a: StoryArticle, b: StoryArticle): number {
  const x = dayOf(a.date) ?? Number.POSITIVE_INFINITY;
  const y = dayOf(b.date) ?? Number.POSITIVE_INFINITY;
  return x === y ? a.added - b.added : x - y;
}
