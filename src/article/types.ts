import type { Block, DatePublished, OtherDate, Publisher, ReaderComment, Warning } from '../format/index.ts';

/** A page's article, with each block's role and why. The fields are those of the record format. */
export interface Article {
  readonly publisher: Publisher | null;
  readonly credit: readonly string[];
  readonly headline: string | null;
  readonly author: readonly string[];
  readonly language: string | null;
  readonly datePublished: DatePublished;
  readonly dates: readonly OtherDate[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly ReaderComment[];
  readonly warnings: readonly Warning[];
}
