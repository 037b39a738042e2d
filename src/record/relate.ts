import type { DatabaseSync } from 'node:sqlite';
import type { PageRecord } from '../format/index.ts';
import { reuseDropper } from './reuse/drop.ts';
import { reuseKeeper } from './reuse/keep.ts';
import { sameDropper } from './same/drop.ts';
import { sameKeeper } from './same/keep.ts';
import { wordDropper, wordKeeper } from './search/keep.ts';
import { placeDropper } from './stories/drop.ts';
import { placeKeeper } from './stories/keep.ts';

export interface RelationKeeper {
  /** Finds and keeps how a new text stands to the others. */
  keep(article: number, record: PageRecord): void;
  /** Forgets it for a text that a later version replaces. */
  drop(article: number): void;
}

/** What is found over the whole record, in order: same statements are looked for within stories, so stories come first. */
export function relationKeeper(db: DatabaseSync): RelationKeeper {
  const keepers = [placeKeeper(db), reuseKeeper(db), sameKeeper(db), wordKeeper(db)];
  const droppers = [placeDropper(db), reuseDropper(db), sameDropper(db), wordDropper(db)];
  return {
    keep(article, record) {
      for (const keep of keepers) keep(article, record);
    },
    drop(article) {
      for (const drop of droppers) drop(article);
    },
  };
}
