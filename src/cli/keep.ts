import type { PageError, PageRecord } from '../format/index.ts';
import type { Added, NewPage, OnRecord } from '../record/index.ts';
import type { SourceItem } from '../source/index.ts';
import type { Read } from '../work/index.ts';
import type { Host } from './host.ts';
import { opened } from './opened.ts';
import type { InputKind } from './options/input.ts';

/** A page that was read and kept, or could not be read. */
export type Kept =
  | { readonly result: PageRecord; readonly added: Added }
  | { readonly result: PageError; readonly added: null };

/** What comes within so many milliseconds is kept in one transaction: one wait for the disk acknowledges it all. */
const PATIENCE = 200;
const MOST_TOGETHER = 20;
/** Bytes of pages in one transaction. */
const HEAVIEST = 4_000_000;

/** Reads every path into a record, in the order given. What is told here is kept and on the disk. */
export async function* keepAll(
  paths: readonly string[],
  input: InputKind,
  record: OnRecord,
  host: Host,
): AsyncGenerator<Kept> {
  const { inGroups, readAll } = await import('../work/index.ts');
  const limits = { most: MOST_TOGETHER, patience: PATIENCE, heaviest: HEAVIEST, weightOf };
  for await (const group of inGroups(readAll(opened(paths, input, host)), limits)) {
    const pages = group.flatMap((read) =>
      'error' in read.result ? [] : [pageOf(read.item, read.result, host)],
    );
    const added = yield* addedOf(group, pages, record);
    for (const { result } of group)
      yield 'error' in result ? { result, added: null } : { result, added: added.next().value! };
  }
}

/** Where the disk refuses a group, the pages of it that could not be read have their lines still. */
function* addedOf(
  group: readonly Read[],
  pages: readonly NewPage[],
  record: OnRecord,
): Generator<Kept, ArrayIterator<Added>> {
  try {
    return record.addAll(pages).values();
  } catch (error) {
    for (const { result } of group) if ('error' in result) yield { result, added: null };
    throw error;
  }
}

function pageOf(item: SourceItem, record: PageRecord, host: Host): NewPage {
  const seenAt = new Date(host.now()).toISOString();
  const contentType = item.kind === 'page' ? item.hints.contentType : null;
  return { record, bytes: bytesOf(item), contentType, seenAt };
}

function weightOf({ item }: Read): number {
  if (item.kind === 'page') return item.bytes.length;
  return item.kind === 'given' ? item.given.text.length : 0;
}

/** What is kept of the input itself: the page's bytes, or the article's line of JSON. */
function bytesOf(item: SourceItem): Uint8Array {
  if (item.kind === 'page') return item.bytes;
  return new TextEncoder().encode(item.kind === 'given' ? JSON.stringify(item.given) : '');
}
