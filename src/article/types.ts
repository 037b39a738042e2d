import type {
  Block,
  BlockRole,
  DatePublished,
  OtherDate,
  Publisher,
  ReaderComment,
  Topic,
  Warning,
} from '../format/index.ts';
import type { PageBlock } from '../page/index.ts';

/** A block of the page with the role it was given and the rule that gave it; a page's are in its own order, every one. */
export interface JudgedBlock {
  readonly block: PageBlock;
  readonly role: BlockRole;
  readonly reason: string;
}

/** A page's article, with each block's role and why. The fields are those of the record format. */
export interface Article {
  /** The address that the page calls its own. */
  readonly canonical: string | null;
  readonly publisher: Publisher | null;
  readonly credit: readonly string[];
  readonly headline: string | null;
  readonly author: readonly string[];
  readonly articleSection: Topic | null;
  readonly keywords: readonly Topic[];
  readonly language: string | null;
  readonly datePublished: DatePublished;
  readonly dates: readonly OtherDate[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly ReaderComment[];
  readonly warnings: readonly Warning[];
}
