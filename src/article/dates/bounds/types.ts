import type { Evidence } from '../../../format/index.ts';

/** A day that the page proves the article to be printed on or after, or on or before. */
export interface Bound {
  readonly side: 'not-before' | 'not-after';
  /** ISO day. */
  readonly day: string;
  readonly evidence: Evidence;
}
