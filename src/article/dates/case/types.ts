import type { DateBasis, OtherDateRole } from '../../../format/index.ts';
import type { Page } from '../../../page/index.ts';
import type { JudgedBlock } from '../../types.ts';
import type { DateHints, DateReading } from '../reading/types.ts';

/** What a page's date rules look at. */
export interface Scene {
  readonly page: Page;
  readonly blocks: readonly JudgedBlock[];
  /** Index of the block that is the headline; -1 where there is none. */
  readonly headline: number;
  /** Indexes of the first and the last block of the article's text, standfirst included; -1 where there is none. */
  readonly firstBody: number;
  /** The first of them that is no standfirst. */
  readonly firstParagraph: number;
  readonly lastBody: number;
  readonly hints: DateHints;
}

/** One date of a page's case file: where it stands, what it was taken for, and how far it is trusted. */
export interface Candidate {
  readonly reading: DateReading;
  readonly taken: 'published' | OtherDateRole;
  readonly basis: DateBasis;
  /** The day that is printed where `reading` comes from a `<time>` element: ISO, as readers see it. */
  readonly printed?: string;
  /** The page's words for it. */
  readonly quote: string;
  /** The name of the rule that took it, for people. */
  readonly why: string;
  /** 0 to 5; counts only for what is taken as published. */
  readonly weight: number;
}
