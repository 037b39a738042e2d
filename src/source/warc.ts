import { WARCParser, type WARCRecord } from 'warcio';
import { errorItem, inputOf } from './errors.ts';
import { otherThanPage } from './sniff.ts';
import type { Source, SourceItem } from './types.ts';
import { tooLarge } from './unpack.ts';

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/** Each response of a web archive (ISO 28500) that is a page; requests, pictures and failures are passed over. */
export async function* readWarc(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  { largest, skipped }: Source,
): AsyncGenerator<SourceItem> {
  let pages = 0;
  try {
    for await (const record of new WARCParser(chunks)) {
      const item = await itemOf(path, record, largest);
      if (item === null) skipped(path, `a ${record.warcType} record`);
      else {
        pages++;
        yield item;
      }
    }
  } catch (error) {
    const message = `after ${pages} pages the archive cannot be read on: ${error instanceof Error ? error.message : error}`;
    yield errorItem(inputOf(path), 'warc-damaged', message);
    return;
  }
  if (pages === 0) {
    yield errorItem(inputOf(path), 'no-pages', 'expected a web archive with pages; no response in it is one');
  }
}

async function itemOf(path: string, record: WARCRecord, largest: number): Promise<SourceItem | null> {
  const contentType = contentTypeOf(record);
  if (!isPage(record, contentType)) return null;
  const known = {
    url: record.warcTargetURI ?? null,
    mediaType: contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? null,
    capturedAt: record.warcDate ?? null,
    record: record.warcHeader('WARC-Record-ID') ?? null,
  };
  const bytes = await contentOf(record, largest);
  if (bytes === null) {
    const { code, message } = tooLarge(largest);
    return errorItem(inputOf(path, known), code, message);
  }
  if (bytes.length === 0 || otherThanPage(bytes) !== null) return null;
  return {
    kind: 'page',
    bytes,
    hints: { url: known.url, contentType },
    input: inputOf(path, { ...known, bytes: bytes.length }),
  };
}

const contentTypeOf = (record: WARCRecord): string | null =>
  (record.warcType === 'response'
    ? record.httpHeaders?.headers.get('content-type')
    : record.warcHeader('Content-Type')) ?? null;

function isPage(record: WARCRecord, contentType: string | null): boolean {
  if (record.warcType === 'resource') return PAGE_TYPES.test(contentType ?? '');
  if (record.warcType !== 'response' || !/^https?:/i.test(record.warcTargetURI ?? '')) return false;
  const status = Number(record.httpHeaders?.statusCode ?? 0);
  return status >= 200 && status < 300 && (contentType === null || PAGE_TYPES.test(contentType));
}

/** The payload, its transfer and content encodings undone; null where it is larger than allowed. */
async function contentOf(record: WARCRecord, largest: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of record) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
