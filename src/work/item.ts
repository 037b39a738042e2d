import type { GivenArticle, InputInfo, PageError, PageRecord } from '../format/index.ts';
import type { PageHints } from '../page/index.ts';

/** One piece of input: a page's bytes after unpacking, an article that came clean, or what could not be opened. */
export type WorkItem =
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      readonly hints: PageHints;
      readonly input: InputInfo;
    }
  | { readonly kind: 'given'; readonly given: GivenArticle; readonly input: InputInfo }
  | { readonly kind: 'error'; readonly error: PageError };

/** What a worker is sent: everything that has to be read. */
export type Task = Exclude<WorkItem, { kind: 'error' }>;

/** One item of the source, with what reading it gave. */
export interface Read<Item> {
  readonly item: Item;
  readonly result: PageRecord | PageError;
}
