import type { GivenArticle, InputInfo, PageError, PageRecord } from './format/index.ts';
import { type Prose, type ProseInput, readProse } from './language/index.ts';
import { readGivenRecord, readPageRecord } from './reader/index.ts';
import { pagesOf } from './source/forms.ts';

/** The reader as it runs where there is no Node: in a page, in a worker of one. */
export interface Reader {
  /** What `onrecord read PATH` prints of a file with these bytes, packed (gzip) or not: a record, or an error, for each page in it. */
  readFile(bytes: Uint8Array, path: string): Promise<(PageRecord | PageError)[]>;
  /** The record of one page as the web gave it. */
  readPage(bytes: Uint8Array, from?: PageOrigin): Promise<PageRecord>;
  /** The record of an article that is clean already, as `onrecord read --input articles` prints it. */
  readArticle(article: GivenArticle): PageRecord;
  /** The language layer alone: sentences, words, tags, trees, mentions and times. */
  readProse(input: ProseInput): Prose;
}

export interface PageOrigin {
  readonly url?: string | null;
  /** The header `Content-Type`, charset included. */
  readonly contentType?: string | null;
}

export const reader: Reader = { readFile, readPage, readArticle, readProse };

const NOWHERE: InputInfo = {
  path: null,
  url: null,
  mediaType: null,
  bytes: null,
  capturedAt: null,
  record: null,
};

async function readFile(bytes: Uint8Array, path: string): Promise<(PageRecord | PageError)[]> {
  const records: (PageRecord | PageError)[] = [];
  const whole = await unpacked(bytes);
  if (whole === null) return [{ input: { ...NOWHERE, path }, error: DAMAGED }];
  for await (const item of pagesOf(path, whole)) {
    if (item.kind === 'error') records.push(item.error);
    else if (item.kind === 'given') records.push(readGivenRecord(item.given, item.input));
    else records.push(readPageRecord(await idOf(item.bytes), item.bytes, item.hints, item.input));
  }
  return records;
}

async function readPage(
  bytes: Uint8Array,
  { url = null, contentType = null }: PageOrigin = {},
): Promise<PageRecord> {
  const input = { ...NOWHERE, url, bytes: bytes.length };
  return readPageRecord(await idOf(bytes), bytes, { url, contentType }, input);
}

function readArticle(article: GivenArticle): PageRecord {
  return readGivenRecord(article, { ...NOWHERE, url: article.url || null });
}

/** `sha256:` and the digest in hex; `crypto.subtle` is there in secure contexts: https, and http on one's own machine. */
async function idOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const DAMAGED = {
  code: 'gzip-damaged',
  message: 'it begins as gzip and cannot be unpacked; the file is damaged',
};

/** What is gzipped is unpacked; null where that cannot be. */
async function unpacked(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer().then(
    (whole) => new Uint8Array(whole),
    () => null,
  );
}
