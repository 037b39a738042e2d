import type { PageError, PageRecord } from '../format/index.ts';

/** One item of the source, with what reading it gave. */
export interface Read<Item> {
  readonly item: Item;
  readonly result: PageRecord | PageError;
}
