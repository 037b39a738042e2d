import type { Segment } from '../../types.ts';
import { type Casing, readCasing } from '../words/casing.ts';
import { readUses, type Uses } from './uses.ts';

/** What all of an article says of its words. */
export interface ArticleWords {
  readonly casing: Casing;
  readonly uses: Uses;
}

export const readArticleWords = (segments: readonly Segment[]): ArticleWords => ({
  casing: readCasing(segments),
  uses: readUses(segments),
});
