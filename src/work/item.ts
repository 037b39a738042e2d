import type { PageError, PageRecord } from '../format/index.ts';
import type { SourceItem } from '../source/index.ts';

/** What a worker is sent: everything that has to be read. */
export type Task = Exclude<SourceItem, { kind: 'error' }>;

/** One item of the source, with what reading it gave. */
export interface Read {
  readonly item: SourceItem;
  readonly result: PageRecord | PageError;
}
