import type { PageError, PageRecord } from '../format/index.ts';
import type { Added, OnRecord } from '../record/index.ts';
import type { SourceItem } from '../source/index.ts';
import type { Host } from './host.ts';
import type { InputKind } from './input.ts';
import { opened } from './opened.ts';

/** A page that was read and kept, or could not be read. */
export type Kept =
  | { readonly result: PageRecord; readonly added: Added }
  | { readonly result: PageError; readonly added: null };

/** Reads every path into a record, one page after the other, in the order given. */
export async function* keepAll(
  paths: readonly string[],
  input: InputKind,
  record: OnRecord,
  host: Host,
): AsyncGenerator<Kept> {
  const { readAll } = await import('../work/index.ts');
  for await (const { item, result } of readAll(opened(paths, input, host))) {
    if ('error' in result) {
      yield { result, added: null };
      continue;
    }
    const seenAt = new Date(host.now()).toISOString();
    const contentType = item.kind === 'page' ? item.hints.contentType : null;
    yield { result, added: record.add({ record: result, bytes: bytesOf(item), contentType, seenAt }) };
  }
}

/** What is kept of the input itself: the page's bytes, or the article's line of JSON. */
function bytesOf(item: SourceItem): Uint8Array {
  if (item.kind === 'page') return item.bytes;
  return new TextEncoder().encode(item.kind === 'given' ? JSON.stringify(item.given) : '');
}
