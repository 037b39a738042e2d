import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { readArticles } from './articles.ts';
import { systemError } from './errors.ts';
import { HEAD_BYTES } from './limits.ts';
import { isMbox } from './mime/kind.ts';
import { isGzip, isWarc } from './sniff.ts';
import type { Source, SourceItem } from './types.ts';
import { unpackedHead } from './unpack.ts';
import { readWhole } from './whole.ts';

/** What one file holds: a page, the pages of a web archive, or articles by the line. */
export async function* readFile(path: string, source: Source): AsyncGenerator<SourceItem> {
  try {
    const head = headOf(path);
    if (source.kind === 'articles') yield* readArticles(path, streamOf(path, isGzip(head)), source.largest);
    else if (holdsWarc(head)) yield* (await warcReader())(path, createReadStream(path), source);
    else if (holdsMbox(head)) yield* (await mboxReader())(path, streamOf(path, isGzip(head)), source);
    else yield* readWhole(path, createReadStream(path), source.largest);
  } catch (error) {
    yield systemError(path, error);
  }
}

/** Web archives are packed record by record; their reader unpacks them itself. */
export const holdsWarc = (head: Uint8Array): boolean => isWarc(isGzip(head) ? unpackedHead(head) : head);

/** Loaded where an archive is met: most runs meet none. */
export const warcReader = async (): Promise<typeof import('./warc.ts').readWarc> =>
  (await import('./warc.ts')).readWarc;

export const holdsMbox = (head: Uint8Array): boolean => isMbox(isGzip(head) ? unpackedHead(head) : head);

/** The same for a file of many mails, which may be larger than any page. */
export const mboxReader = async (): Promise<typeof import('./mail/read-mbox.ts').readMbox> =>
  (await import('./mail/read-mbox.ts')).readMbox;

function streamOf(path: string, packed: boolean): AsyncIterable<Uint8Array> {
  const stream = createReadStream(path);
  if (!packed) return stream;
  const unpacked = createGunzip();
  stream.on('error', (error) => unpacked.destroy(error));
  return stream.pipe(unpacked);
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
